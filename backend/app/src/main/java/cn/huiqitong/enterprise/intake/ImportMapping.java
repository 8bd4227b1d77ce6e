package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.Basis;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a delivery of a source is read.
 *
 * @param source the name that the facts will carry
 * @param unknownFirms what to do with a firm that is not known: create it (a name is needed) or object to the row
 * @param synthetic the delivery is an example; firms that it creates are marked 合成示例
 */
record ImportMapping(
        String id,
        String title,
        String source,
        Basis basis,
        ImportFormat format,
        List<Column> columns,
        UnknownFirms unknownFirms,
        boolean synthetic,
        int version) {

    enum UnknownFirms {
        CREATE,
        REJECT
    }

    static final String USCC = "uscc";
    static final String NAME = "name";
    static final String AS_OF = "asOf";
    static final String VALID_UNTIL = "validUntil";
    static final String CONFIDENCE = "confidence";
    static final String YEAR = "year";
    static final Set<String> ABOUT_THE_ROW = Set.of(USCC, NAME, AS_OF, VALID_UNTIL, CONFIDENCE, YEAR);

    ImportMapping {
        columns = List.copyOf(columns);
    }

    /**
     * @param column name of the column, or of the property in JSON
     * @param fact what it is: a fact; {@code fact.2025}, one year of a series; {@code list.element}, of an entry of a list;
     *     or about the row: uscc, name, asOf, validUntil, confidence, year
     * @param transform how its text is read, see {@link Transform}; null: as it stands
     */
    @Serdeable
    record Column(String column, String fact, @Nullable String transform) {

        /** The fact without the year or the element. */
        String key() {
            return fact.split("\\.", 2)[0];
        }

        /** The year or the element. */
        Optional<String> part() {
            int dot = fact.indexOf('.');
            return dot < 0 ? Optional.empty() : Optional.of(fact.substring(dot + 1));
        }
    }

    Optional<Column> column(String fact) {
        return columns.stream().filter(column -> column.fact().equals(fact)).findFirst();
    }

    /** Whether each row is about one year. */
    boolean byYear() {
        return column(YEAR).isPresent();
    }

    /** Whether each row is about one entry of a list. */
    boolean byEntry(FactCatalog catalog) {
        return columns.stream()
                .filter(column -> column.part().isPresent())
                .flatMap(column -> catalog.find(column.key()).stream())
                .anyMatch(field -> field.type() == FactType.LIST);
    }

    /** Whether a firm may stand in several rows. */
    boolean severalRows(FactCatalog catalog) {
        return byYear() || byEntry(catalog);
    }

    Set<String> columnNames() {
        return columns.stream().map(Column::column).collect(Collectors.toUnmodifiableSet());
    }
}
