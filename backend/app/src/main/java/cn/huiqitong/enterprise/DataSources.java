package cn.huiqitong.enterprise;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sources of facts and on which ground their words are used. What {@code enterprise/sources.json} lists is there from
 * the start; a mapping brings its own source. The ground of a source does not change, for profiles rest on it.
 */
@Singleton
public class DataSources {

    /**
     * @param source the name that supplies carry
     * @param label the full name
     * @param basisText the ground in one sentence
     */
    public record DataSource(String source, String label, Basis basis, String basisText) {}

    private record Listed(String lawText, String consentText, List<DataSource> sources) {}

    private final Database database;
    private final Listed listed;

    DataSources(Database database) {
        this.database = database;
        this.listed = Resource.read("enterprise/sources.json", Listed.class);
        listed.sources().forEach(this::insert);
    }

    /** A department that is not listed is used by law. */
    DataSource get(String source) {
        return find(source).orElseGet(() -> new DataSource(source, source, Basis.LAW, listed.lawText()));
    }

    private Optional<DataSource> find(String source) {
        return database.find("select * from data_source where source = ?", DataSources::read, source);
    }

    List<DataSource> list() {
        return database.list("select * from data_source order by source", DataSources::read);
    }

    /** Names of the sources that need the firm's consent. */
    Set<String> needingConsent() {
        return Set.copyOf(
                database.list("select source from data_source where basis = 'CONSENT'", row -> row.getString(1)));
    }

    /**
     * Makes a source known with its ground.
     *
     * @throws Problem 422 when the source has, or its data were used on, the other ground
     */
    public void register(String source, Basis basis) {
        Optional<DataSource> known = find(source);
        if (known.isEmpty()) {
            if (basis == Basis.CONSENT && used(source)) {
                throw Problem.invalid("basis", "“" + source + "”的数据已依法使用，不能改为授权后使用。");
            }
            insert(new DataSource(source, source, basis, basis == Basis.LAW ? listed.lawText() : listed.consentText()));
        } else if (known.get().basis() != basis) {
            throw Problem.invalid("basis", "“" + source + "”的使用依据已经确定，不能在这里改。");
        }
    }

    private boolean used(String source) {
        return database.get(
                "select exists (select 1 from enterprise_supply where source = ?)", row -> row.getBoolean(1), source);
    }

    private void insert(DataSource source) {
        database.update("""
                insert into data_source (source, label, basis, basis_text) values (?, ?, ?, ?)
                on conflict do nothing""", source.source(), source.label(), source.basis().name(), source.basisText());
    }

    private static DataSource read(ResultSet row) throws SQLException {
        return new DataSource(
                row.getString("source"),
                row.getString("label"),
                Basis.valueOf(row.getString("basis")),
                row.getString("basis_text"));
    }
}
