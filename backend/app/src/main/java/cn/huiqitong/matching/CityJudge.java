package cn.huiqitong.matching;

import cn.huiqitong.eligibility.city.CityPlan;
import cn.huiqitong.eligibility.city.CityRows;
import cn.huiqitong.eligibility.city.CitySnapshot;
import cn.huiqitong.eligibility.city.CitySnapshot.Firm;
import cn.huiqitong.eligibility.city.Masks;
import cn.huiqitong.enterprise.EnterpriseNumbers.Numbered;
import cn.huiqitong.rules.evaluation.Decision;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the firms of a range on some items: over columns where the snapshot has the firm as it stands, from the database
 * where it has changed since. Reasons are worked out only for what will be stored.
 */
@Singleton
class CityJudge {

    private final CitySnapshot snapshot;
    private final CityPlans plans;

    CityJudge(CitySnapshot snapshot, CityPlans plans) {
        this.snapshot = snapshot;
        this.plans = plans;
    }

    /** Compares what is stored with what is right on the day, for all pairs of these firms and items. */
    Changes judge(List<Numbered> firms, List<RuledItem> items, LocalDate day, Open open) {
        var changes = new Changes();
        if (!items.isEmpty() && !firms.isEmpty()) {
            var task = new Task(items, day, open, changes);
            List<Long> changed = snapshot.read(rows -> overColumns(rows, firms, task));
            List<Firm> fresh = snapshot.fetch(changed);
            snapshot.put(fresh);
            fresh.forEach(firm -> oneByOne(firm, task));
        }
        return changes;
    }

    private static void oneByOne(Firm firm, Task task) {
        for (RuledItem item : task.items()) {
            OpenDecision before = task.open().take(firm.no(), item.no());
            task.changes().compare(before, decide(item, firm.no(), firm.version(), firm.facts(), before != null));
        }
    }

    /** @param unknownToo whether an unknown is a decision to be stored, or as good as none */
    static @Nullable Decided decide(RuledItem item, long firmNo, int version, Facts facts, boolean unknownToo) {
        Decision decision = item.rule().decide(facts);
        boolean kept = decision.verdict() == Verdict.MET || (unknownToo && decision.verdict() == Verdict.UNKNOWN);
        return kept ? new Decided(firmNo, version, item, decision, facts) : null;
    }

    /** Returns the firms of which the snapshot does not know the present version. */
    private List<Long> overColumns(CityRows rows, List<Numbered> firms, Task task) {
        List<Long> changed = new ArrayList<>();
        List<Numbered> known = new ArrayList<>();
        firms.forEach(firm -> {
            int row = rows.row(firm.no());
            if (row < 0 || rows.version(row) != firm.version()) {
                changed.add(firm.no());
            } else {
                known.add(firm);
            }
        });
        if (!known.isEmpty()) {
            CityPlan plan = plans.get(task.items(), task.day(), rows);
            int[] ends = known.stream()
                    .mapToInt(firm -> rows.row(firm.no()))
                    .sorted()
                    .toArray();
            Masks masks = plan.masks(ends[0], ends[ends.length - 1]);
            known.forEach(firm -> row(new Row(rows, rows.row(firm.no()), firm), plan, masks, task));
        }
        return changed;
    }

    private record Row(CityRows rows, int row, Numbered firm) {

        Facts facts() {
            return rows.facts(row);
        }
    }

    /** What a call is about, and where its findings go. */
    private record Task(List<RuledItem> items, LocalDate day, Open open, Changes changes) {}

    private static void row(Row row, CityPlan plan, Masks masks, Task task) {
        long no = row.firm().no();
        if (!plan.covers(row.row(), row.rows())) {
            oneByOne(new Firm(no, row.firm().version(), row.facts()), task);
            return;
        }
        Facts facts = null;
        for (int i = 0; i < task.items().size(); i++) {
            RuledItem item = task.items().get(i);
            OpenDecision before = task.open().take(no, item.no());
            Verdict verdict = masks.verdict(i, row.row());
            if (verdict == Verdict.UNMET || (verdict == Verdict.UNKNOWN && before == null)) {
                task.changes().compare(before, null);
            } else {
                facts = facts == null ? row.facts() : facts;
                task.changes().compare(before, decide(item, no, row.firm().version(), facts, before != null));
            }
        }
    }
}
