package arnews.cli;

import arnews.output.Progress;
import arnews.reading.Problem;
import arnews.reading.Source;
import arnews.reading.SourceReader;
import arnews.reading.TextSink;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads many sources with several threads. Each thread has a reader and a sink of its own and takes
 * the next source that nobody has taken. Problems are told in the order of the sources: one thread
 * tells them as they come, several at the end.
 *
 * @param <S> the kind of sink
 * @param sources what to read
 * @param readers makes the reader of a thread
 * @param sinks makes the sink of a thread
 * @param problems takes what is wrong with the sources
 * @param progress is told of every source that is done
 */
record ParallelReading<S extends TextSink>(
    List<Source> sources,
    Supplier<SourceReader> readers,
    Supplier<S> sinks,
    Consumer<Problem> problems,
    Progress progress) {

  /** Reads all sources and answers the sinks, one a thread. */
  List<S> run(int threads) {
    return threads <= 1 ? List.of(one()) : several(threads);
  }

  private S one() {
    SourceReader reader = readers.get();
    S sink = sinks.get();
    for (int i = 0; i < sources.size(); i++) {
      read(i, reader, sink, problems);
    }
    return sink;
  }

  private void read(int index, SourceReader reader, S sink, Consumer<Problem> told) {
    if (sink instanceof SourceSink each) {
      each.beginSource(index);
      reader.read(sources.get(index), sink, told);
      each.endSource();
    } else {
      reader.read(sources.get(index), sink, told);
    }
    progress.step(1);
  }

  private List<S> several(int threads) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    TreeMap<Integer, List<Problem>> found = new TreeMap<>();
    List<S> filled = new ArrayList<>();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      S sink = sinks.get();
      filled.add(sink);
      Thread worker = new Thread(() -> work(sink, next, found, failure), "reading-" + i);
      workers.add(worker);
      worker.setDaemon(true);
      worker.start();
    }
    for (Thread worker : workers) {
      join(worker);
    }
    for (List<Problem> of : found.values()) {
      of.forEach(problems);
    }
    rethrow(failure.get());
    return filled;
  }

  private void work(
      S sink,
      AtomicInteger next,
      TreeMap<Integer, List<Problem>> found,
      AtomicReference<Throwable> failure) {
    try {
      SourceReader reader = readers.get();
      List<Problem> mine = new ArrayList<>();
      int index = next.getAndIncrement();
      while (index < sources.size() && failure.get() == null) {
        read(index, reader, sink, mine::add);
        if (!mine.isEmpty()) {
          synchronized (found) {
            found.put(index, List.copyOf(mine));
          }
          mine.clear();
        }
        index = next.getAndIncrement();
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      if (sink instanceof SourceSink each) {
        each.abandon();
      }
    }
  }

  private static void join(Thread worker) {
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
