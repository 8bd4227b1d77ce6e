package cn.huiqitong.matching;

import cn.huiqitong.enterprise.FirmsLoaded;
import cn.huiqitong.enterprise.ProfileChanged;
import cn.huiqitong.platform.OutboxConsumer;
import cn.huiqitong.platform.OutboxEvent;
import cn.huiqitong.policy.ItemChanged;
import cn.huiqitong.policy.ItemReleased;
import cn.huiqitong.policy.ItemWithdrawn;
import jakarta.inject.Singleton;
import java.util.Set;

/** Turns what happened into work to do. What the work finds is the present state, so the order of events does not matter. */
@Singleton
class MatchConsumer implements OutboxConsumer {

    private static final String RELEASED = ItemReleased.class.getSimpleName();
    private static final String CHANGED = ItemChanged.class.getSimpleName();
    private static final String WITHDRAWN = ItemWithdrawn.class.getSimpleName();
    private static final String PROFILE = ProfileChanged.class.getSimpleName();

    private static final String LOADED = FirmsLoaded.class.getSimpleName();

    private final WorkQueue queue;
    private final Ranges ranges;
    private final News news;

    MatchConsumer(WorkQueue queue, Ranges ranges, News news) {
        this.queue = queue;
        this.ranges = ranges;
        this.news = news;
    }

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public Set<String> topics() {
        return Set.of(RELEASED, CHANGED, WITHDRAWN, PROFILE, LOADED);
    }

    @Override
    public void handle(OutboxEvent event) {
        if (event.topic().equals(RELEASED)) {
            ItemReleased released = event.payload(ItemReleased.class);
            news.add(released.itemId(), released.version());
        }
        if (event.topic().equals(LOADED)) {
            FirmsLoaded firms = FirmsLoaded.parse(event.key());
            queue.add(
                    Work.Kind.CITY,
                    NewDay.ALL,
                    ranges.of(firms.fromNo()).no(),
                    ranges.of(firms.toNo()).no());
        } else {
            queue.add(event.topic().equals(PROFILE) ? Work.Kind.FIRM : Work.Kind.ITEM, event.key());
        }
    }
}
