package cn.huiqitong.enterprise;

import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Supplier;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that nobody gave yet, as the form to supply it needs it; the same shape as a field of the fact catalog.
 *
 * @param type number, flag, date, code, codes, text, yearly or list
 * @param supplier FIRM or the name of the department that holds it
 * @param elements fields of one entry, for type list
 */
@Serdeable
record MissingFactView(
        String key,
        String label,
        String type,
        @Nullable String unit,
        @Nullable String codeSystem,
        String supplier,
        boolean ownToSupply,
        @Nullable String help,
        @Nullable String group,
        List<MissingFactView> elements) {

    static MissingFactView of(FactField field) {
        return new MissingFactView(
                field.key(),
                field.label(),
                field.type().json(),
                field.unit(),
                field.codeSystem(),
                field.supplier().equals(Supplier.FIRM)
                        ? "FIRM"
                        : field.supplier().name(),
                field.ownToSupply(),
                field.help(),
                field.group(),
                field.elements().stream().map(MissingFactView::of).toList());
    }
}
