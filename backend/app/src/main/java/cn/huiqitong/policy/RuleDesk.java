package cn.huiqitong.policy;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.check.RuleCheck;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.form.RuleWriter;
import cn.huiqitong.rules.reading.Reading;
import cn.huiqitong.rules.reading.RuleError;
import cn.huiqitong.rules.script.TextReader;
import cn.huiqitong.rules.text.RuleText;
import cn.huiqitong.seeds.SeedDocument;
import cn.huiqitong.seeds.SeedLibrary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rule JSON for people: in words, or what is wrong with it. */
@Singleton
final class RuleDesk {

    /**
     * A rule as far as it could be read: with errors there are no lines and there is no text.
     *
     * @param canonical the readable form that {@link #parse} reads back
     */
    record Read(
            List<RuleErrorView> errors,
            List<RuleErrorView> warnings,
            List<RuleLineView> lines,
            @Nullable String canonical) {}

    /** A text as far as it could be read: a rule in JSON, or errors by line. */
    record Parsed(@Nullable Map<String, Object> rule, List<RuleErrorView> errors) {}

    private static final Read NOTHING = new Read(List.of(), List.of(), List.of(), null);

    private final SeedLibrary seeds;
    private final PolicyDocuments documents;

    RuleDesk(SeedLibrary seeds, PolicyDocuments documents) {
        this.seeds = seeds;
        this.documents = documents;
    }

    /** The rule in words for those who only want to read it. */
    List<RuleLineView> lines(Map<String, Object> json) {
        FactCatalog catalog = seeds.factCatalog();
        return RuleReader.read(json, catalog)
                .find()
                .map(rule -> lines(rule, catalog))
                .orElse(List.of());
    }

    /** All that is wrong or odd about a rule, for those who write it. */
    Read check(@Nullable Map<String, Object> json) {
        if (json == null) {
            return NOTHING;
        }
        FactCatalog catalog = seeds.factCatalog();
        Reading<Rule> reading = RuleCheck.check(json, catalog);
        Rule rule = RuleReader.read(json, catalog).find().orElse(null);
        return new Read(
                views(reading.errors()),
                views(reading.warnings()),
                rule == null ? List.of() : lines(rule, catalog),
                rule == null ? null : RuleText.canonical(rule, catalog));
    }

    Parsed parse(String text) {
        Reading<Rule> reading = TextReader.read(text, seeds.factCatalog());
        return new Parsed(reading.find().map(RuleWriter::write).orElse(null), views(reading.errors()));
    }

    private static List<RuleErrorView> views(List<RuleError> findings) {
        return findings.stream().map(RuleErrorView::of).toList();
    }

    private List<RuleLineView> lines(Rule rule, FactCatalog catalog) {
        return RuleText.lines(rule, catalog).stream()
                .map(line -> new RuleLineView(line.depth(), line.text(), view(line.clause())))
                .toList();
    }

    private @Nullable ClauseView view(@Nullable Clause clause) {
        if (clause == null) {
            return null;
        }
        var title =
                documents.find(clause.document()).map(PolicyDocument::content).map(SeedDocument::title);
        return new ClauseView(clause.document(), title.orElse(null), clause.article());
    }
}
