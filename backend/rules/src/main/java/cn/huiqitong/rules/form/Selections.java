package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties list, where, last and dateField. */
final class Selections {
    private static final Set<FactType> LIST = Set.of(FactType.LIST);

    private Selections() {}

    static @Nullable Selection read(Source source) {
        FactField list = source.field("list", LIST);
        Period last = source.json().period("last");
        String named = source.json().text("dateField");
        if (list == null) {
            source.json().value("where");
            return null;
        }
        String dateField = named == null ? Selection.DEFAULT_DATE_FIELD : named;
        if (last != null || named != null) {
            source.within(list).field("dateField", dateField, EnumSet.of(FactType.DATE));
        }
        Condition where = source.where(list);
        return new Selection(list.key(), where, last, dateField);
    }

    /** The number field of the list's entries that is summed. */
    static @Nullable FactField summed(Source source) {
        String name = source.json().text("list");
        FactField list = name == null ? null : source.fields().find(name).orElse(null);
        if (list == null || list.type() != FactType.LIST) {
            source.json().value("field");
            return null;
        }
        return source.within(list).field("field", EnumSet.of(FactType.NUMBER));
    }

    static void write(Selection selection, Sheet sheet) {
        Condition where = selection.where();
        boolean dateField = !selection.dateField().equals(Selection.DEFAULT_DATE_FIELD);
        sheet.put("list", selection.list())
                .put("where", where == null ? null : ConditionForms.write(where))
                .put("last", selection.last())
                .put("dateField", dateField ? selection.dateField() : null);
    }
}
