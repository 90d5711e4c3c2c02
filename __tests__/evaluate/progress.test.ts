import { startProgress } from '../../evaluate/progress.ts'
import { asked, scenario, tested } from './trials.ts'

function progressOn(isTerminal: boolean, planned: number, columns = 80) {
  let written = ''
  let time = 0
  const write = (text: string) => {
    written += text
  }
  const pass = (seconds: number) => {
    time += seconds * 1000
  }
  const screen = { isTerminal, columns, write }
  const progress = startProgress('gpt-4o', planned, screen, () => time)
  return { progress, pass, written: () => written }
}

const FALSE_ACCEPT = asked(scenario())
const CONTESTED = asked(scenario({ certain: false }), { alone: 'inconclusive' })

test('on a terminal, one line is written over', () => {
  const { progress, pass, written } = progressOn(true, 3)
  progress.tell(FALSE_ACCEPT)
  pass(75)
  progress.tell(CONTESTED)
  progress.end()
  expect(written()).toBe(
    '\r\u001b[2Kgpt-4o: 1 of 3, 1 false accept, 0 inconclusive, 0 s' +
      '\r\u001b[2Kgpt-4o: 2 of 3, 1 false accept, 1 inconclusive, 1 min 15 s\n',
  )
})

test('it never breaks over the end of the line', () => {
  const { progress, written } = progressOn(true, 3, 20)
  progress.tell(FALSE_ACCEPT)
  expect(written()).toBe('\r\u001b[2Kgpt-4o: 1 of 3, 1 f')
})

test('elsewhere there is a line for each tenth', () => {
  const { progress, written } = progressOn(false, 25)
  for (let done = 0; done < 25; done += 1) progress.tell(CONTESTED)
  progress.end()
  const lines = written().trimEnd().split('\n')
  expect(lines).toHaveLength(10)
  expect(lines[0]).toBe('gpt-4o: 3 of 25, 0 false accepts, 3 inconclusive, 0 s')
  expect(lines[9]).toBe('gpt-4o: 25 of 25, 0 false accepts, 25 inconclusive, 0 s')
})

test('a design for a test of the prompt, or for a contested scenario, is no false accept', () => {
  const { progress, written } = progressOn(false, 2)
  progress.tell(tested('error'))
  progress.tell(asked(scenario({ certain: false })))
  expect(written()).toContain('2 of 2, 0 false accepts')
})

test('where nothing was asked, nothing is written', () => {
  const { progress, written } = progressOn(true, 3)
  progress.end()
  expect(written()).toBe('')
})
