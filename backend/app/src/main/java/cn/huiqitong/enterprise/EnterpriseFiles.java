package cn.huiqitong.enterprise;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.huiqitong.enterprise.DataSources.DataSource;
import cn.huiqitong.enterprise.EnterpriseView.FactValueView;
import cn.huiqitong.enterprise.EnterpriseView.OtherWordView;
import cn.huiqitong.enterprise.merge.MergedFact;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.enterprise.merge.Word;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows profiles in the catalog's order and words. A fact whose field left the catalog is kept but not shown. */
@Singleton
class EnterpriseFiles {

    private final FactCatalog catalog;
    private final EnterpriseProfiles profiles;
    private final DataSources sources;
    private final ValueText text;

    EnterpriseFiles(FactCatalog catalog, EnterpriseProfiles profiles, DataSources sources) {
        this.catalog = catalog;
        this.profiles = profiles;
        this.sources = sources;
        this.text = new ValueText((system, code) -> catalog.findCodeSystem(system)
                .map((CodeSystem s) -> s.name(code))
                .orElse(code));
    }

    EnterpriseView view(EnterpriseProfile profile) {
        Map<String, MergedFact> known = profiles.mergedAt(profile.uscc(), profile.version()).stream()
                .collect(toMap(MergedFact::fact, identity()));
        Map<String, String> labels = sources.list().stream().collect(toMap(DataSource::source, DataSource::label));
        List<FactValueView> values = catalog.list().stream()
                .flatMap(field -> Stream.ofNullable(known.get(field.key())).map(fact -> value(field, fact, labels)))
                .toList();
        List<MissingFactView> missing = catalog.list().stream()
                .filter(field -> field.ownToSupply() && !known.containsKey(field.key()))
                .map(MissingFactView::of)
                .toList();
        return new EnterpriseView(
                profile.uscc(), profile.name(), profile.synthetic(), profile.version(), values, missing);
    }

    private FactValueView value(FactField field, MergedFact fact, Map<String, String> labels) {
        Statement by = fact.counted().by();
        return new FactValueView(
                field.key(),
                field.label(),
                field.type().json(),
                field.unit(),
                fact.value(),
                text.of(field, fact.value()),
                by.source(),
                labels.getOrDefault(by.source(), by.source()),
                by.kind(),
                by.asOf(),
                by.suppliedAt(),
                by.validUntil(),
                by.confidence(),
                field.ownToSupply(),
                field.group(),
                fact.note(),
                fact.others().stream().map(word -> other(field, word, labels)).toList());
    }

    private OtherWordView other(FactField field, Word word, Map<String, String> labels) {
        return new OtherWordView(
                word.source(),
                labels.getOrDefault(word.source(), word.source()),
                text.of(field, word.value()),
                word.by().asOf());
    }
}
