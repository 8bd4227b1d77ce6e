package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.intake.ImportMapping.Column;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single cells. A text that does not fit its fact is passed on, for the catalog's check to object to in its words. */
record Cells(FactCatalog catalog) {

    private static final String SEPARATORS = "[、,，;；|]";

    /** The field of a column: of a fact, or of an element of a list. */
    Optional<FactField> field(Column column) {
        return catalog.find(column.key())
                .flatMap(field -> field.type() == FactType.LIST && column.part().isPresent()
                        ? field.element(column.part().get())
                        : Optional.of(field));
    }

    /** A JSON value; what is not a text is taken as it stands unless it has to be transformed. */
    Object value(Column column, FactField field, Object raw) throws BadCell {
        if (!(raw instanceof String) && column.transform() == null) {
            return raw;
        }
        String text = text(raw);
        if (field.type() == FactType.CODES) {
            List<Object> codes = new ArrayList<>();
            for (String one : text.split(SEPARATORS)) {
                codes.add(one(column, field, one.strip()));
            }
            return codes;
        }
        return one(column, field, text);
    }

    private Object one(Column column, FactField field, String text) throws BadCell {
        String transform = column.transform();
        return transform == null ? plain(field, text) : transformed(transform, text, codes(field));
    }

    /** A text about the row itself, such as a date. */
    static String about(Column column, Object raw) throws BadCell {
        String transform = column.transform();
        return transform == null ? text(raw) : String.valueOf(transformed(transform, text(raw), null));
    }

    private static Object transformed(String transform, String text, @Nullable CodeSystem codes) throws BadCell {
        Transform found = Transform.find(transform).orElse(null);
        if (found == null) {
            throw new BadCell("没有“" + transform + "”这种转换");
        }
        return found.read(text, codes);
    }

    private @Nullable CodeSystem codes(FactField field) {
        String system = field.codeSystem();
        return system == null ? null : catalog.findCodeSystem(system).orElse(null);
    }

    private static Object plain(FactField field, String text) {
        return switch (field.type()) {
            case NUMBER, YEARLY -> {
                BigDecimal number = Scalars.number(text);
                yield number == null ? text : number;
            }
            case FLAG -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : text;
            default -> text;
        };
    }

    private static String text(Object raw) {
        return raw instanceof BigDecimal number
                ? number.toPlainString()
                : String.valueOf(raw).strip();
    }
}
