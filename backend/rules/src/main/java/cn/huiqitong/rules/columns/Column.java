package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import java.util.Map;

/** One field of a table. */
sealed interface Column permits PlainColumn, YearlyColumn, ListColumn {
    void set(int row, Facts facts);

    /** Puts the row's value under the field's key; nothing when it is unknown. */
    void get(int row, Map<String, Object> values);

    void pack();

    long bytes();
}
