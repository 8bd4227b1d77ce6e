package cn.huiqitong.request;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.OutboxConsumer;
import cn.huiqitong.platform.OutboxEvent;
import cn.huiqitong.request.deadline.TimeRulesChanged;
import jakarta.inject.Singleton;
import java.util.Set;

/** Notes that calendar, office hours or limits changed; {@link Retiming} does the rest in small steps. */
@Singleton
class RetimingNews implements OutboxConsumer {

    private final Database database;

    RetimingNews(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "request.retiming";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TimeRulesChanged.TOPIC);
    }

    @Override
    public void handle(OutboxEvent event) {
        var change = event.payload(TimeRulesChanged.class);
        database.update("""
                insert into request_retiming (rules_version, reason, actor) values (?, ?, ?)
                on conflict (rules_version) do nothing""", change.version(), change.reason(), change.actor());
    }
}
