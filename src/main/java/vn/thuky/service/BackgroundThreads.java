package vn.thuky.service;

import java.util.concurrent.ThreadFactory;

/** Threads for what can wait, such as backups and papers: they give way to typing and to the record. */
public final class BackgroundThreads {
    private BackgroundThreads() {}

    /** Daemons that carry this name and a number. What they start themselves gives way too. */
    @SuppressWarnings("ThreadPriorityCheck") // a hint is all that is wanted
    public static ThreadFactory named(String name) {
        var threads = Thread.ofPlatform()
                .name(name + "-", 1)
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .factory();
        return work -> threads.newThread(() -> {
            Niceness.raise();
            work.run();
        });
    }
}
