package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.ProfileStore.Change;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Ends words whose validity is over, as a new version of the profile; also merges anew what a migration left to be merged.
 * Several copies of the portal share the firms, a few hundred per transaction.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExpiryWatch implements ApplicationEventListener<StartupEvent> {

    private static final int BATCH = 200;

    private final Database database;
    private final ProfileRows rows;
    private final ProfileStore store;
    private final ProfileNews news;
    private final InstantSource clock;

    ExpiryWatch(Database database, ProfileRows rows, ProfileStore store, ProfileNews news, InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        look();
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "10m")
    void look() {
        while (database.inTransaction(this::some)) {
            Thread.onSpinWait();
        }
    }

    private boolean some() {
        List<String> due = rows.due(Today.of(clock), BATCH);
        news.tell(store.apply(due.stream()
                .map(uscc -> new Change(uscc, List.of(), Set.of(), false))
                .toList()));
        return due.size() == BATCH;
    }
}
