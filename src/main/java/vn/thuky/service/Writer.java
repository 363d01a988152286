package vn.thuky.service;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The one thread on which journals are written. It is never interrupted, nor does an interrupt of who waits reach it. */
final class Writer implements AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("writer").daemon(true).factory());

    /** Runs work on the writer's thread and waits for its result. */
    <T> T call(Callable<T> work) {
        return await(executor.submit(work));
    }

    /** Runs work on the writer's thread some time. */
    void run(Runnable work) {
        executor.execute(work);
    }

    private static <T> T await(Future<T> future) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e.getCause() == null ? e : e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof RuntimeException runtime) {
            return runtime;
        }
        return cause instanceof IOException ? new NotSaved(cause) : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the writer does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
