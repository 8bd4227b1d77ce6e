package cn.huiqitong.matching;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.huiqitong.matching.ItemMatched.Cause;
import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the decisions is news. An item version that an editor released for all to hear is told to every firm that
 * qualifies. Otherwise a yes is news only where the firm and the item version were decided before, and otherwise: a first
 * decision is none, for what a new firm is entitled to it sees on its page.
 */
@Singleton
class News {

    private final Database database;
    private final Announcements announcements;
    private final InstantSource clock;

    News(Database database, Announcements announcements, InstantSource clock) {
        this.database = database;
        this.announcements = announcements;
        this.clock = clock;
    }

    void add(String itemId, int itemVersion) {
        database.update(
                "insert into match_news (item_id, item_version, heard_at) values (?, ?, ?) on conflict do nothing",
                itemId,
                itemVersion,
                clock.instant());
    }

    /** Whoever made the decisions and when: all of the firms that qualify hear of a released item. */
    void tellRelease(RuledItem item, Collection<Decided> met) {
        boolean released = database.find(
                        "select 1 from match_news where item_id = ? and item_version = ?",
                        row -> true,
                        item.id(),
                        item.version())
                .isPresent();
        if (released) {
            announcements.announce(met, Cause.RELEASE);
        }
    }

    /** Tells of what became met, where it had been decided before. */
    void tellChange(Range range, List<Decided> newlyMet) {
        if (newlyMet.isEmpty()) {
            return;
        }
        Map<Integer, Integer> versions = decidedVersions(range);
        Set<Long> known = knownFirms(newlyMet);
        announcements.announce(
                newlyMet.stream()
                        .filter(d -> known.contains(d.firmNo())
                                && versions.getOrDefault(d.item().no(), 0)
                                        == d.item().version())
                        .toList(),
                Cause.PROFILE);
    }

    private Map<Integer, Integer> decidedVersions(Range range) {
        return database
                .list(
                        "select item_no, item_version from decided_item where range_no = ?",
                        row -> Map.entry(row.getInt(1), row.getInt(2)),
                        range.no())
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<Long> knownFirms(List<Decided> decisions) {
        return database
                .list("select firm_no from decided_firm where firm_no = any (?)", row -> row.getLong(1), (Object)
                        decisions.stream().mapToLong(Decided::firmNo).distinct().toArray())
                .stream()
                .collect(toSet());
    }

    /** From now on these items' versions count as decided on the firms of the range. */
    void decidedItems(Range range, Collection<RuledItem> items, LocalDate asOf) {
        database.update(
                """
                insert into decided_item (item_no, range_no, item_version, as_of)
                select u.item, ?, u.version, ? from unnest(?::int[], ?::int[]) as u (item, version)
                on conflict (item_no, range_no) do update
                set item_version = excluded.item_version, as_of = excluded.as_of""",
                range.no(),
                asOf,
                items.stream().mapToInt(RuledItem::no).toArray(),
                items.stream().mapToInt(RuledItem::version).toArray());
    }

    /** From now on these firms count as decided. */
    void decidedFirms(long[] firmNos) {
        database.update("""
                insert into decided_firm (firm_no, since)
                select u.no, ? from unnest(?::bigint[]) as u (no) on conflict do nothing""", clock.instant(), firmNos);
    }
}
