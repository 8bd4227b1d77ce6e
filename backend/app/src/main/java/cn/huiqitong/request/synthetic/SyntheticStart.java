package cn.huiqitong.request.synthetic;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the synthetic requests that {@code --requests} asks for, beside the portal, once its time rules are there. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
@Requires(property = "huiqitong.requests")
class SyntheticStart implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SyntheticStart.class);
    private static final int TOLD_EACH = 100_000;

    private final SyntheticRequests requests;
    private final SyntheticRequests.Size size;

    SyntheticStart(SyntheticRequests requests, @Value("${huiqitong.requests}") String size) {
        this.requests = requests;
        this.size = SyntheticRequests.Size.of(size);
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Thread.ofPlatform().daemon().name("requests").start(this::load);
    }

    private void load() {
        try {
            long start = System.nanoTime();
            requests.load(size, this::tell);
            LOG.info(
                    "{} synthetic requests are there, in {} s",
                    requests.loaded(),
                    (System.nanoTime() - start) / 1_000_000_000);
        } catch (RuntimeException e) {
            LOG.error("loading the synthetic requests stopped; it goes on at the next start", e);
        }
    }

    private void tell(int done) {
        if (done % TOLD_EACH == 0) {
            LOG.info("合成诉求 {}/{}", done, size.all());
        }
    }
}
