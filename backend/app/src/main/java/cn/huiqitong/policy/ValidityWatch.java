package cn.huiqitong.policy;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Notices that the calendar (or its document) took an item in or out of force, and tells those who keep its validity. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
class ValidityWatch implements ApplicationEventListener<StartupEvent> {

    private final PolicyItems items;
    private final Database database;
    private final Outbox outbox;

    ValidityWatch(PolicyItems items, Database database, Outbox outbox) {
        this.items = items;
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        look();
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "10m")
    void look() {
        items.listReleased().forEach(item -> database.inTransaction(() -> tell(item)));
    }

    /** Nobody hears twice: of several copies only the one that changes the row publishes. */
    private boolean tell(PolicyItem item) {
        var validity = item.validity().name();
        var before = database.find(
                "select coalesce(validity, '') from policy_item where id = ? for update",
                row -> row.getString(1),
                item.id());
        if (before.isEmpty() || before.get().equals(validity)) {
            return false;
        }
        database.update("update policy_item set validity = ? where id = ?", validity, item.id());
        if (!before.get().isEmpty()) {
            outbox.publish(item.id(), new ItemChanged(item.id(), item.version()));
        }
        return true;
    }
}
