package cn.huiqitong.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The firm holds an honour: one entry of its honours fits in everything asked.
 *
 * @param names codes of the honour, hierarchical as in {@link In}
 * @param levels such as 国家 or 省; empty asks for none
 * @param first whether it was recognised for the first time; null does not ask
 * @param window when it was recognised
 * @param valid whether it must not have expired on the as-of date
 */
public record Recognition(
        List<String> names, List<String> levels, @Nullable Boolean first, Window window, boolean valid, Origin origin)
        implements Condition {
    public static final String LIST = "honours";
    public static final String NAME = "name";
    public static final String LEVEL = "level";
    public static final String FIRST = "first";
    public static final String RECOGNISED_ON = "recognisedOn";
    public static final String VALID_UNTIL = "validUntil";

    public Recognition {
        names = List.copyOf(names);
        levels = List.copyOf(levels);
    }

    /** The same question as a choice of entries. */
    public Selection selection(LocalDate asOf) {
        List<Condition> asked = new ArrayList<>();
        asked.add(new In(NAME, names, Origin.NONE));
        if (!levels.isEmpty()) {
            asked.add(new In(LEVEL, levels, Origin.NONE));
        }
        if (first != null) {
            asked.add(new Is(FIRST, first, Origin.NONE));
        }
        if (!window.unlimited()) {
            asked.add(new Within(RECOGNISED_ON, window, Origin.NONE));
        }
        if (valid) {
            asked.add(new Within(VALID_UNTIL, Window.from(asOf), Origin.NONE));
        }
        return new Selection(LIST, new All(asked, Origin.NONE), null, Selection.DEFAULT_DATE_FIELD);
    }

    @Override
    public String kind() {
        return "recognition";
    }
}
