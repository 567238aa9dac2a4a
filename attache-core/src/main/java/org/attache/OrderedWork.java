package org.attache;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work on several threads and hands the results on, one by one and on the caller's thread, in
 * the order in which the work came. At most four pieces a thread are under way, so that memory does
 * not grow with the input.
 *
 * <pre>{@code
 * try (OrderedWork<Coded> work = new OrderedWork<>(threads, this::store)) {
 *   inputs.forEach(input -> work.add(() -> code(input)));
 * }
 * }</pre>
 */
public final class OrderedWork<R> implements AutoCloseable {

  private final ExecutorService threads;
  private final Consumer<R> taker;
  private final Queue<Future<R>> underWay = new ArrayDeque<>();
  private final int most;

  /**
   * @param threads at least 1
   * @param taker gets each result
   */
  public OrderedWork(int threads, Consumer<R> taker) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.taker = taker;
    this.most = 4 * threads;
  }

  /** Takes a piece of work; may hand on results of earlier ones first. */
  public void add(Callable<R> piece) {
    while (underWay.size() >= most || (!underWay.isEmpty() && underWay.element().isDone())) {
      handOnNext();
    }
    underWay.add(threads.submit(piece));
  }

  private void handOnNext() {
    try {
      taker.accept(underWay.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while work was under way", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Hands on all that is still under way. */
  @Override
  public void close() {
    try {
      while (!underWay.isEmpty()) {
        handOnNext();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
