package cn.huiqitong.rules.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of the fact catalog.
 *
 * @param unit 元, 人, 月, 项, 件, 年, 比率 …; a 比率 is a decimal (5.5% is 0.055)
 * @param codeSystem code system of a code or codes field
 * @param ownToSupply whether the firm may state it itself
 * @param group heading under which people look for it
 * @param elements fields of one entry of a list, scalar types only
 */
public record FactField(
        String key,
        String label,
        FactType type,
        @Nullable String unit,
        @Nullable String codeSystem,
        Supplier supplier,
        boolean ownToSupply,
        @Nullable String help,
        @Nullable String group,
        List<FactField> elements) {
    public static final String RATIO_UNIT = "比率";
    public static final String MONEY_UNIT = "元";

    public FactField {
        elements = List.copyOf(elements);
    }

    /** A number in one amount or one per year. */
    public boolean numeric() {
        return type == FactType.NUMBER || type == FactType.YEARLY;
    }

    public boolean yearly() {
        return type == FactType.YEARLY;
    }

    public boolean ratio() {
        return RATIO_UNIT.equals(unit);
    }

    public boolean money() {
        return MONEY_UNIT.equals(unit);
    }

    public Optional<FactField> element(String key) {
        return elements.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
