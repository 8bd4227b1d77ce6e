package cn.huiqitong.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.huiqitong.enterprise.EnterpriseNumbers;
import cn.huiqitong.enterprise.EnterpriseNumbers.Named;
import cn.huiqitong.matching.ItemMatched.Cause;
import cn.huiqitong.matching.ItemMatched.MatchedFirm;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Tells the rest of the house that firms qualify: once per firm and item version, in the transaction that stores the
 * decisions, many firms to an event. A later change of a firm or of the day never repeats it.
 */
@Singleton
class Announcements {

    private static final int FIRMS_PER_EVENT = 500;

    private final Database database;
    private final EnterpriseNumbers numbers;
    private final Outbox outbox;
    private final InstantSource clock;

    Announcements(Database database, EnterpriseNumbers numbers, Outbox outbox, InstantSource clock) {
        this.database = database;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Pair(long firmNo, int itemNo) {}

    void announce(Collection<Decided> met, Cause cause) {
        if (met.isEmpty()) {
            return;
        }
        Set<Pair> first = first(met, cause);
        List<Decided> told = met.stream()
                .filter(d -> first.contains(new Pair(d.firmNo(), d.item().no())))
                .toList();
        Map<Long, Named> names =
                numbers.named(told.stream().map(Decided::firmNo).distinct().toList());
        told.stream()
                .collect(groupingBy(d -> d.item().no(), LinkedHashMap::new, toList()))
                .values()
                .forEach(ofItem -> publish(ofItem, cause, names));
    }

    /** Those that were not told of this item version before. */
    private Set<Pair> first(Collection<Decided> met, Cause cause) {
        return new HashSet<>(database.list(
                """
                insert into announcement (item_no, item_version, firm_no, profile_version, cause, announced_at)
                select u.item, u.version, u.firm, u.profile, ?, ?::timestamptz
                from unnest(?::int[], ?::int[], ?::bigint[], ?::int[]) as u (item, version, firm, profile)
                on conflict do nothing returning firm_no, item_no""",
                row -> new Pair(row.getLong(1), row.getInt(2)),
                cause.name(),
                clock.instant(),
                each(met, d -> d.item().no()),
                each(met, d -> d.item().version()),
                met.stream().mapToLong(Decided::firmNo).toArray(),
                each(met, Decided::profileVersion)));
    }

    private static int[] each(Collection<Decided> met, ToIntFunction<Decided> value) {
        return met.stream().mapToInt(value).toArray();
    }

    private void publish(List<Decided> ofItem, Cause cause, Map<Long, Named> names) {
        RuledItem item = ofItem.getFirst().item();
        for (int at = 0; at < ofItem.size(); at += FIRMS_PER_EVENT) {
            List<MatchedFirm> firms = ofItem.subList(at, Math.min(ofItem.size(), at + FIRMS_PER_EVENT)).stream()
                    .map(d -> new MatchedFirm(
                            Objects.requireNonNull(names.get(d.firmNo())).uscc(),
                            d.profileVersion(),
                            item.why(d.facts())))
                    .toList();
            outbox.publish(item.id(), new ItemMatched(item.id(), item.version(), cause, firms));
        }
    }
}
