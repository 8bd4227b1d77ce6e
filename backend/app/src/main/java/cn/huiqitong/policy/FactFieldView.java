package cn.huiqitong.policy;

import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Supplier;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact as it is asked for. supplier: FIRM or the name of a department. */
@Serdeable
public record FactFieldView(
        String key,
        String label,
        String type,
        @Nullable String unit,
        @Nullable String codeSystem,
        String supplier,
        boolean ownToSupply,
        @Nullable String help,
        @Nullable String group,
        List<FactFieldView> elements) {

    public static FactFieldView of(FactField field) {
        var supplier = field.supplier();
        return new FactFieldView(
                field.key(),
                field.label(),
                field.type().json(),
                field.unit(),
                field.codeSystem(),
                supplier.kind() == Supplier.Kind.FIRM ? "FIRM" : supplier.name(),
                field.ownToSupply(),
                field.help(),
                field.group(),
                field.elements().stream().map(FactFieldView::of).toList());
    }
}
