// A thread of messages as web inboxes show it: React, and the virtualised list that is used most. All messages are in memory
// before anything is timed, as if a server had answered at once. The benchmark calls window.bench.

import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useLayoutEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

const bench = { threads: [] };
window.bench = bench;

const Bubble = memo(function Bubble({ message }) {
  return (
    <div className="bubble" dir="auto">
      {message.text}
      <time>{new Date(message.time).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}</time>
    </div>
  );
});

function Thread({ messages }) {
  const scroller = useRef(null);
  const list = useVirtualizer({
    count: messages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 62,
    overscan: 4,
  });
  bench.scroller = scroller;
  useLayoutEffect(() => list.scrollToIndex(messages.length - 1, { align: "end" }), [messages]);
  return (
    <div className="thread" ref={scroller}>
      <div style={{ height: list.getTotalSize(), position: "relative" }}>
        {list.getVirtualItems().map((item) => (
          <div key={item.key} data-index={item.index} ref={list.measureElement} className={messages[item.index].out ? "row out" : "row"}
            style={{ transform: `translateY(${item.start}px)` }}>
            <Bubble message={messages[item.index]} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Inbox() {
  const [chosen, choose] = useState(null);
  bench.choose = choose;
  return chosen === null ? null : <Thread key={chosen} messages={bench.threads[chosen]} />;
}

// After the second of two frames the first one has been painted.
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function timed(action) {
  const begin = performance.now();
  action();
  await painted();
  return performance.now() - begin;
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

bench.load = async () => {
  const answer = await fetch("/threads.json");
  bench.threads = await answer.json();
  return bench.threads.length;
};

// The first thread is the long one. {"short": [ms], "long": [ms]}
bench.switches = async (rounds) => {
  const result = { short: [], long: [] };
  for (let i = 0; i < rounds; ++i) {
    const other = 1 + Math.floor(Math.random() * (bench.threads.length - 1));
    result.short.push(await timed(() => bench.choose(other)));
    await pause(40);
    result.long.push(await timed(() => bench.choose(0)));
    await pause(40);
  }
  return result;
};

bench.scrolls = async (rounds) => {
  bench.choose(0);
  await pause(500);
  const times = [];
  for (let i = 0; i < rounds; ++i) {
    times.push(await timed(() => { bench.scroller.current.scrollTop -= 120 * (1 + Math.floor(Math.random() * 3)); }));
  }
  return times;
};

createRoot(document.getElementById("root")).render(<Inbox />);
