package cn.huiqitong.eligibility.city;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.vector.Coded;
import cn.huiqitong.rules.vector.Plan;
import java.time.LocalDate;
import java.util.List;

/** Some rules, ready to judge the rows of a snapshot as they were when the plan was made. */
public final class CityPlan {

    private final Coded coded;
    private final int rules;
    private final int rows;
    private final int stamp;

    private CityPlan(Coded coded, int rules, int rows, int stamp) {
        this.coded = coded;
        this.rules = rules;
        this.rows = rows;
        this.stamp = stamp;
    }

    public static CityPlan of(List<Rule> rules, FactCatalog catalog, LocalDate asOf, CityRows rows) {
        Coded coded = Plan.of(rules, catalog, asOf).code(rows.columns());
        return new CityPlan(coded, rules.size(), rows.count(), rows.stamp());
    }

    /** Whether the row is still what the plan was made on. */
    public boolean covers(int row, CityRows now) {
        return row >= 0 && row < rows && now.stamp(row) <= stamp;
    }

    /** How much has changed since the plan was made: rows changed, counting each time, and rows added. */
    public int changes(CityRows now) {
        return now.stamp() - stamp;
    }

    /** The verdicts on an interval of rows, both ends included. */
    public Masks masks(int firstRow, int lastRow) {
        return Masks.of(coded, rules, firstRow, Math.min(lastRow + 1, rows));
    }

    Coded coded() {
        return coded;
    }

    int rows() {
        return rows;
    }
}
