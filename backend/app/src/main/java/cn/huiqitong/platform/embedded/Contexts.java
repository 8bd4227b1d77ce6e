package cn.huiqitong.platform.embedded;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Context;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The application contexts that use the embedded services, which must not end before them. */
@Context
final class Contexts {

    private static final List<ApplicationContext> RUNNING = new CopyOnWriteArrayList<>();
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(20);
    private static final long LOOK_MILLIS = 20;

    Contexts(ApplicationContext context) {
        RUNNING.add(context);
    }

    /** At the end of the JVM: the framework closes its contexts in a hook of its own, at the same time as this one. */
    static void awaitEnd() {
        try {
            for (long waited = 0; waited < PATIENCE_MILLIS && anyRuns(); waited += LOOK_MILLIS) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        EmbeddedServices.stop();
    }

    private static boolean anyRuns() {
        return RUNNING.stream().anyMatch(ApplicationContext::isRunning);
    }
}
