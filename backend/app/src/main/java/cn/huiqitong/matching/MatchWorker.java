package cn.huiqitong.matching;

import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does queued work, a range of firms per transaction. The decisions of a range, their announcements and the end of the work
 * are committed together: killed at any point, in any copy, nothing is lost and nothing happens twice.
 */
@Singleton
class MatchWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MatchWorker.class);

    private final Database database;
    private final WorkQueue queue;
    private final EnterpriseProfiles profiles;
    private final RuledItems items;
    private final Ranges ranges;
    private final Alignment alignment;
    private final DecisionRows rows;
    private final InstantSource clock;

    MatchWorker(
            Database database,
            WorkQueue queue,
            EnterpriseProfiles profiles,
            RuledItems items,
            Ranges ranges,
            Alignment alignment,
            DecisionRows rows,
            InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.profiles = profiles;
        this.items = items;
        this.ranges = ranges;
        this.alignment = alignment;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Does the oldest work that is due; failed work is put off.
     *
     * @return false when there was nothing to do
     */
    boolean step() {
        var held = new AtomicReference<@Nullable Work>();
        try {
            return database.inTransaction(() -> {
                Optional<Work> work = queue.claim();
                work.ifPresent(held::set);
                work.ifPresent(this::complete);
                return work.isPresent();
            });
        } catch (RuntimeException e) {
            Work work = held.get();
            if (work == null) {
                throw e;
            }
            LOG.error("matching {} failed, will be tried again", work, e);
            queue.postpone(work);
            return true;
        }
    }

    private void complete(Work work) {
        LocalDate day = Today.of(clock);
        switch (work.kind()) {
            case ITEM ->
                items.find(work.subject(), day)
                        .ifPresentOrElse(
                                item -> alignment.item(ranges.get(work.range()), item, day), () -> endItem(work));
            case FIRM ->
                profiles.find(work.subject())
                        .ifPresent(firm -> alignment.firm(firm.uscc(), items.list(day), day, false));
            case CITY -> {
                alignment.city(ranges.get(work.range()), items.list(day), day);
                alignment.known(ranges.get(work.range()));
            }
        }
        queue.finish(work);
    }

    private void endItem(Work work) {
        Range range = ranges.get(work.range());
        ranges.hold(range);
        items.findNumber(work.subject()).ifPresent(no -> rows.endItem(range, no));
    }
}
