package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.check.RuleCheck;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.form.RuleReader;
import cn.huiqitong.rules.script.TextReader;
import cn.huiqitong.rules.text.RuleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the checker and the readable form make of the real rules. */
class RuleFindingsTest {

    private final SeedLibrary library = new SeedLibrary();
    private final FactCatalog catalog = library.factCatalog();

    /** 境内注册 holds for every region of the catalog and stays, because the document asks for it. */
    @Test
    void theCheckerFindsNothingElseAmiss() {
        List<String> findings = library.items().stream()
                .filter(item -> library.ruleOf(item.id()).isPresent())
                .flatMap(item -> RuleCheck.findings(rule(item), catalog).stream()
                        .map(finding -> item.id() + " " + finding.code() + " " + finding.path()))
                .toList();
        assertThat(findings).containsExactly("cn-tdpy-63-001 ALWAYS_TRUE when.of[0].of[0]");
    }

    @Test
    void everyRuleIsReadBackFromItsReadableForm() {
        assertThat(library.items())
                .filteredOn(item -> library.ruleOf(item.id()).isPresent())
                .allSatisfy(item -> {
                    Rule rule = rule(item);
                    assertThat(TextReader.read(RuleText.canonical(rule, catalog), catalog)
                                    .get())
                            .as(item.id())
                            .isEqualTo(rule);
                });
    }

    private Rule rule(SeedItem item) {
        return RuleReader.read(library.ruleOf(item.id()).orElseThrow(), catalog).get();
    }
}
