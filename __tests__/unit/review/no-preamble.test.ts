import { readDraft } from '../../../src/review/draft.ts'
import { noPreamble } from '../../../src/review/rules/no-preamble.ts'
import { fastest } from '../fakes/timing.ts'

const DESIGN = `## Lock acquisition workflow

- **etcd with Raft**: five voters in three zones, a lease of 15 s.
`
/** Twice the promise: tests share their machine. */
const SHORT = 100
const linesOf = (text: string) => noPreamble.check(readDraft(text, undefined)).map(({ line }) => line)

test.each([
  'Sure! Here is the architecture:',
  "Sure, here's a distributed lock manager design for your scenario.",
  'Certainly. The design follows.',
  '**Certainly! Below is the architecture.**',
  'Of course! Let me walk you through it.',
  'Absolutely — this is how I would build it.',
  'Okay, so the user wants a lock manager.',
  'Great question!',
  'Thank you for the detailed requirements.',
  'Hello! I have looked at your environment.',
  "I'll design a distributed lock manager for a three-region deployment.",
  'I have analyzed the requirements and propose the following.',
  "Let's design a lock manager step by step.",
  "Here's the distributed lock architecture:",
  'Here is a highly robust, fault-tolerant architecture.',
  'Below is the architectural design.',
  'As a Principal Distributed Systems Architect, I recommend a CP design.',
  'As an AI language model, I cannot test this, but the design is as follows.',
  'This document outlines the architecture of a distributed lock manager.',
  'The following document describes the lock service.',
  'The following architecture outlines a strongly consistent lock manager.',
  'The purpose of this document is to define the lock service.',
  'In this design, we focus on strict serializability.',
  'Based on the provided requirements, the following architecture is recommended:',
  'Based on your requirements, a CP system is the right choice.',
  'To meet the requirements of strict serializability, the following architecture is proposed.',
  'Given the constraints, I propose a Raft-based design.',
  'Designing a distributed lock manager for 10,000 requests per second requires careful consideration.',
  'In modern distributed systems, coordinating access to shared resources is essential.',
  'Distributed locking is a critical component of any large-scale system.',
  'This architecture provides a robust and highly available distributed locking solution.',
  'The proposed architecture is designed to be scalable, resilient and secure.',
  'This distributed lock manager (DLM) is designed to guarantee mutual exclusion.',
  'Gerne, hier ist der Entwurf.',
  'Hier ist die Architektur für Ihren Sperrdienst:',
  'Nachfolgend wird die Architektur eines verteilten Sperrdienstes beschrieben.',
  'Dieses Dokument beschreibt die Architektur eines Sperrdienstes.',
  'Basierend auf Ihren Anforderungen ergibt sich folgender Aufbau.',
  'Diese Architektur bietet eine robuste und hochverfügbare Lösung.',
  '¡Claro! Esta es la arquitectura.',
  'Por supuesto, a continuación está el diseño.',
  'Aquí tienes la arquitectura solicitada:',
  'Este documento describe la arquitectura del gestor de locks.',
  'En los sistemas distribuidos, la exclusión mutua es fundamental.',
  '当然！以下是架构设计。',
  '以下是针对您需求的分布式锁架构：',
  '根据您提供的需求，设计如下。',
  '本文档描述了分布式锁的整体架构。',
  '作为一名资深分布式系统架构师，我建议采用强一致方案。',
])('%s', opening => {
  expect(linesOf(`${opening}\n\n${DESIGN}`)).toEqual([1])
  expect(linesOf(`# Distributed Lock Manager\n\n${opening}\n\n${DESIGN}`)).toEqual([3])
})

test.each([
  '## Introduction',
  '# 1. Introduction',
  '**Introduction**',
  '## Einleitung',
  '## 1. Introducción',
  '## 一、引言',
])('a section that only introduces: %s', heading => {
  expect(linesOf(`${heading}\n\nLocks live in etcd.\n\n${DESIGN}`)).toEqual([1])
})

test.each([
  '## Architecture Overview\n\nThe lock authority is etcd (Raft).',
  '**Lock authority: the existing etcd cluster (Raft, quorum 3).**',
  'This design rests on one stretched etcd cluster with Raft.',
  'This architecture uses the existing PostgreSQL primary as the only lock authority.',
  'This design provides linearizable grants with five voters, 2-2-1.',
  'The proposed architecture leverages sharded Raft groups over three regions.',
  'The lock service is a lease table in InnoDB, replicated by Group Replication.',
  'Based on the 2-2-1 layout, the loss of any one zone leaves three of five voters.',
  'To meet 10,000 requests/s, the key space is spread over eight Raft groups.',
  'Given the two data centres, a witness in a third site holds the fifth vote.',
  'The following invariants hold at all times: one holder, growing tokens.',
  'Following the CAP trade-off, the minority side stops granting.',
  'In one region, conditional writes on a DynamoDB item are linearizable.',
  'Within one region, S3 is a compare-and-swap register.',
  'Great Britain and Ireland form one home region.',
  'Certain failures halt grants.',
  'As the array cannot compare tokens, the array fences by reservation.',
  'As a CP system, the lock service halts without a quorum.',
  'I/O fencing by SCSI-3 persistent reservations enforces exclusion.',
  'Let the voters be placed 2-2-1.',
  'For each region, one voter group holds the home locks.',
  'Hierarchical quorums are not used.',
  'Sharding: eight groups.',
  'OK responses from three voters commit a grant.',
  'Die Sperren liegen in einem eigenen etcd-Cluster.',
  'Diese Architektur legt alle Sperren in etcd mit fünf Mitgliedern.',
  'PostgreSQL es la única fuente de verdad del lock.',
  'La arquitectura separa el lock del recurso.',
  '共识协议：采用 ZAB，五个投票节点。',
  '锁服务采用 etcd，五个节点。',
  '本方案采用 etcd 作为唯一的锁服务。',
])('no preamble: %s', opening => {
  expect(linesOf(`${opening}\n\n${DESIGN}`)).toEqual([])
  expect(linesOf(`# Lock Manager\n\n${opening}\n\n${DESIGN}`)).toEqual([])
})

test('only the start is looked at', () => {
  expect(linesOf(`${DESIGN}\nHere is what to watch: elections.\n`)).toEqual([])
  expect(linesOf('')).toEqual([])
})

test.each(['a', 'by a, ', 'designing a ', 'this robust ', '# ', '\n', '*'])(
  '100 KB of %j take no time',
  piece => {
    const draft = readDraft(piece.repeat(Math.ceil(100_000 / piece.length)), undefined)
    expect(fastest(() => noPreamble.check(draft), SHORT)).toBeLessThan(SHORT)
  },
)
