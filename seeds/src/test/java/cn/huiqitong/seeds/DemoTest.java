package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.evaluation.Evaluation;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.form.RuleReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final SeedLibrary library = new SeedLibrary();
    private final FactCatalog catalog = library.factCatalog();

    @Test
    void firmsAreSyntheticWithValidCodes() {
        assertThat(library.demoEnterprises()).hasSize(12).allSatisfy(firm -> {
            assertThat(firm.synthetic()).isTrue();
            assertThat(firm.name()).startsWith("合成示例·");
            assertThat(CreditCode.valid(firm.uscc())).as(firm.uscc()).isTrue();
        });
    }

    @Test
    void factsFitTheCatalogAndNameTheirSource() {
        assertThat(library.demoEnterprises()).allSatisfy(firm -> {
            assertThat(Facts.of(firm.values(), catalog).errors())
                    .as(firm.name())
                    .isEmpty();
            assertThat(firm.facts().values()).allSatisfy(fact -> {
                assertThat(fact.source()).isNotBlank();
                assertThat(fact.asOf().getYear()).isEqualTo(2026);
                assertThat(fact.asOf()).isBeforeOrEqualTo(AS_OF);
            });
        });
    }

    @Test
    void theFirmStatesOnlyWhatIsItsOwnToSupply() {
        assertThat(library.demoEnterprises())
                .allSatisfy(firm -> firm.facts().forEach((key, fact) -> {
                    if (fact.source().equals("FIRM")) {
                        assertThat(catalog.get(key).ownToSupply()).as(key).isTrue();
                    }
                }));
    }

    @Test
    void everyFirmGetsSomethingAndLeavesSomethingOpen() {
        Evaluation evaluation = new Evaluation(catalog);
        List<Rule> rules = matchableRules();
        assertThat(library.demoEnterprises()).allSatisfy(firm -> {
            Facts facts = Facts.of(firm.values(), catalog).get();
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            rules.forEach(rule -> counts.merge(evaluation.verdict(rule, facts, AS_OF), 1, Integer::sum));
            assertThat(counts).as(firm.name()).containsOnlyKeys(Verdict.values());
        });
    }

    @Test
    void accountsBelongToKnownFirmsAndDepartments() {
        assertThat(library.demoAccounts()).hasSize(11).allSatisfy(account -> {
            assertThat(account.password()).isEqualTo(account.username() + "-demo");
            assertThat(account.role()).isIn("enterprise", "official", "dispatcher", "supervisor", "editor", "admin");
            assertThat(account.uscc() != null).isEqualTo(account.role().equals("enterprise"));
            assertThat(account.department() != null)
                    .as("an official has a department, a supervisor may watch over one")
                    .isEqualTo(account.role().equals("official")
                            || account.username().equals("supervisor2"));
        });
        Set<String> firms = Set.copyOf(
                library.demoEnterprises().stream().map(SeedEnterprise::uscc).toList());
        assertThat(library.demoAccounts())
                .extracting(SeedAccount::uscc)
                .filteredOn(uscc -> uscc != null)
                .hasSize(3)
                .isSubsetOf(firms);
        assertThat(library.demoAccounts())
                .extracting(SeedAccount::department)
                .filteredOn(department -> department != null)
                .allMatch(department -> catalog.codeSystem("department").contains(department));
    }

    private List<Rule> matchableRules() {
        return library.items().stream()
                .filter(item ->
                        Validity.of(item, library.documentOf(item), AS_OF).matchable())
                .flatMap(item -> library.ruleOf(item.id()).stream())
                .map(rule -> RuleReader.read(rule, catalog).get())
                .toList();
    }
}
