package org.attache.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work on several threads and takes the results on one, in the order in which the work was
 * given. At most a few pieces more than there are threads are under way, so that a folder of any
 * size needs the memory of a few articles.
 */
final class InOrder implements AutoCloseable {

  private record Pending<T>(Future<T> work, Consumer<T> then) {
    void take() {
      try {
        then.accept(work.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped while articles were being coded", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private final ExecutorService threads;
  private final int capacity;
  private final Deque<Pending<?>> pending = new ArrayDeque<>();

  InOrder(int threads) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "coding");
              thread.setDaemon(true);
              return thread;
            });
    this.capacity = threads * 2 + 2;
  }

  /** Gives work, and what to do with its result on the calling thread; may wait for earlier work. */
  <T> void give(Callable<T> work, Consumer<T> then) {
    pending.add(new Pending<>(threads.submit(work), then));
    takeReady();
    while (pending.size() >= capacity) {
      pending.remove().take();
    }
  }

  private void takeReady() {
    while (!pending.isEmpty() && pending.element().work().isDone()) {
      pending.remove().take();
    }
  }

  /** Waits for all that was given. */
  void finish() {
    while (!pending.isEmpty()) {
      pending.remove().take();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
