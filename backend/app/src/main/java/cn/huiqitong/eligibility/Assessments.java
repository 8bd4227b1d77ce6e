package cn.huiqitong.eligibility;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.evaluation.Assessment;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.seeds.SeedLibrary;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges facts against the items in force. Nothing is stored: the same facts on the same day give the same answer. */
@Singleton
public class Assessments {

    private final ItemsInForce items;
    private final Judge judge;
    private final ReadyRules ready;
    private final NextQuestions next;
    private final Bundles bundles;

    Assessments(ItemsInForce items, FactCatalog catalog, DocumentTitles titles, SeedLibrary seeds) {
        this.items = items;
        this.judge = new Judge(catalog, titles::of);
        this.ready = new ReadyRules(catalog);
        this.bundles = new Bundles(new Benefits(seeds.exclusionGroups()), titles::of);
        this.next = new NextQuestions(key -> catalog.find(key).filter(FactField::ownToSupply));
    }

    /** Facts against everything in force on a day. */
    public AssessmentView assess(Facts facts, LocalDate asOf) {
        List<ItemInForce> all = items.list(asOf);
        List<Rule> rules =
                all.stream().flatMap(item -> Stream.ofNullable(item.rule())).toList();
        Assessment firm = ready.get(rules, asOf).assess(facts);
        List<ResultView> results = new ArrayList<>();
        int ruled = 0;
        for (ItemInForce item : all) {
            results.add(
                    item.rule() == null
                            ? judge.byPerson(item)
                            : judge.byRule(item, firm.explain(ruled++, Judge.clause(item)), facts, asOf));
        }
        return view(results, asOf);
    }

    /** Facts against one item version. */
    public ResultView judge(ItemInForce item, Facts facts, LocalDate asOf) {
        return judge.judge(item, facts, asOf);
    }

    /** Results made before, in the shape in which an assessment answers. */
    public AssessmentView view(List<ResultView> results, LocalDate asOf) {
        return AssessmentView.of(asOf, results, next, bundles);
    }
}
