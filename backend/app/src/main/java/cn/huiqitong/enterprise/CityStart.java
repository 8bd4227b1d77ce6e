package cn.huiqitong.enterprise;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the city that {@code --city} asks for, beside the portal, with a line on the console that shows how far it is. */
@Singleton
@Requires(property = "huiqitong.city")
class CityStart implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(CityStart.class);
    private static final int WIDTH = 40;

    private final CityLoader loader;
    private final int firms;

    CityStart(CityLoader loader, @Value("${huiqitong.city}") int firms) {
        this.loader = loader;
        this.firms = firms;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Thread.ofPlatform().daemon().name("city").start(this::load);
    }

    private void load() {
        try {
            long start = System.nanoTime();
            loader.load(firms, done -> print(System.out, done));
            LOG.info(
                    "synthetic city of {} firms is there, in {} s",
                    loader.loaded(),
                    (System.nanoTime() - start) / 1_000_000_000);
        } catch (RuntimeException e) {
            LOG.error("loading the synthetic city stopped; it goes on at the next start", e);
        }
    }

    private void print(PrintStream out, int done) {
        int filled = (int) ((long) WIDTH * done / firms);
        out.print("\r合成城市 [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + firms);
        if (done == firms) {
            out.println();
        }
        out.flush();
    }
}
