package cn.huiqitong.matching;

import cn.huiqitong.enterprise.EnterpriseNumbers;
import cn.huiqitong.enterprise.EnterpriseNumbers.Numbered;
import cn.huiqitong.enterprise.EnterpriseProfile;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.rules.fact.Facts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings stored decisions in line with the profiles and the items in force on a day. What is in line already is left alone,
 * so that repeating it changes nothing and tells nobody. Runs in the caller's transaction and holds the range of the firms.
 */
@Singleton
class Alignment {

    private final EnterpriseProfiles profiles;
    private final EnterpriseNumbers numbers;
    private final Ranges ranges;
    private final CityJudge judge;
    private final DecisionRows rows;
    private final News news;

    Alignment(
            EnterpriseProfiles profiles,
            EnterpriseNumbers numbers,
            Ranges ranges,
            CityJudge judge,
            DecisionRows rows,
            News news) {
        this.profiles = profiles;
        this.numbers = numbers;
        this.ranges = ranges;
        this.judge = judge;
        this.rows = rows;
        this.news = news;
    }

    /** One item on the firms of a range. */
    void item(Range range, RuledItem item, LocalDate day) {
        Changes changes = some(range, List.of(item), day);
        news.tellRelease(item, changes.met());
        finish(range, List.of(item), changes, day);
    }

    /** All items in force on the firms of a range. */
    void city(Range range, List<RuledItem> all, LocalDate day) {
        Changes changes = some(range, all, day);
        rows.endOthers(range.from(), range.to(), all);
        finish(range, all, changes, day);
    }

    private Changes some(Range range, List<RuledItem> items, LocalDate day) {
        ranges.hold(range);
        List<Numbered> firms = numbers.list(range.from(), range.to());
        var open = new Open(rows.open(range, items));
        Changes changes = judge.judge(firms, items, day, open);
        changes.ended().addAll(open.left());
        rows.end(changes.ended());
        rows.insert(changes.opened(), day);
        return changes;
    }

    private void finish(Range range, List<RuledItem> items, Changes changes, LocalDate day) {
        news.tellChange(range, changes.newlyMet());
        news.decidedItems(range, items, day);
    }

    /** The firms of a range have been decided on everything: what comes later is a change. */
    void known(Range range) {
        news.decidedFirms(numbers.list(range.from(), range.to()).stream()
                .mapToLong(Numbered::no)
                .toArray());
    }

    /**
     * One firm on all items in force.
     *
     * @param shown whether somebody will see the decisions: then the unknown ones are stored as well
     * @return the facts that were judged
     * @throws Problem not-found
     */
    Facts firm(String uscc, List<RuledItem> all, LocalDate day, boolean shown) {
        Range range = ranges.of(profiles.get(uscc).no());
        ranges.hold(range);
        EnterpriseProfile firm = profiles.get(uscc);
        Facts facts = profiles.facts(firm);
        var open = new Open(rows.openOf(firm.no()));
        var changes = new Changes();
        for (RuledItem item : all) {
            OpenDecision before = open.take(firm.no(), item.no());
            changes.compare(before, CityJudge.decide(item, firm.no(), firm.version(), facts, shown || before != null));
        }
        List<OpenDecision> ended = new ArrayList<>(changes.ended());
        ended.addAll(open.left());
        rows.end(ended);
        rows.insert(changes.opened(), day);
        news.tellChange(range, changes.newlyMet());
        news.decidedFirms(new long[] {firm.no()});
        return facts;
    }
}
