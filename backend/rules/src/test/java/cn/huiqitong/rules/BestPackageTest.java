package cn.huiqitong.rules;

import static cn.huiqitong.rules.bundle.ExclusionGroup.Kind.EXCLUSIVE;
import static cn.huiqitong.rules.bundle.ExclusionGroup.Kind.HIGHEST;
import static cn.huiqitong.rules.bundle.ExclusionGroup.Kind.PER_PROJECT;
import static cn.huiqitong.rules.bundle.ExclusionGroup.Kind.TOTAL_CAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.huiqitong.rules.bundle.BestPackage;
import cn.huiqitong.rules.bundle.Bundle;
import cn.huiqitong.rules.bundle.ExclusionGroup;
import cn.huiqitong.rules.bundle.Option;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BestPackageTest {
    @Test
    void ofAGroupTheHighestIsTakenAndTheOthersSayWhy() {
        ExclusionGroup group = group("g", HIGHEST, null, "a", "b");
        Bundle bundle = BestPackage.of(List.of(option("a", 10), option("b", 30), option("c", 5)), List.of(group));
        assertThat(bundle.total()).isEqualByComparingTo("35");
        assertThat(bundle.chosen()).extracting(Bundle.Chosen::itemId).containsExactly("b", "c");
        assertThat(bundle.excluded())
                .containsExactly(new Bundle.Excluded("a", null, BigDecimal.TEN, group, List.of("b")));
    }

    @Test
    void theLargestTotalMayLeaveOutTheLargestItem() {
        List<ExclusionGroup> groups =
                List.of(group("g", EXCLUSIVE, null, "a", "b"), group("h", HIGHEST, null, "b", "c"));
        Bundle bundle = BestPackage.of(List.of(option("a", 8), option("b", 10), option("c", 7)), groups);
        assertThat(bundle.total()).isEqualByComparingTo("15");
        assertThat(bundle.excluded().getFirst().because()).containsExactly("a");
    }

    @Test
    void aCapOnATotalCountsInPart() {
        List<ExclusionGroup> groups = List.of(group("g", TOTAL_CAP, "20", "a", "b", "c"));
        Bundle bundle = BestPackage.of(List.of(option("a", 15), option("b", 15), option("c", 15)), groups);
        assertThat(bundle.total()).isEqualByComparingTo("20");
        assertThat(bundle.chosen().stream().map(Bundle.Chosen::counted).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("20");
        assertThat(bundle.excluded())
                .singleElement()
                .extracting(Bundle.Excluded::group)
                .isEqualTo(groups.getFirst());
    }

    @Test
    void capsThatCrossInAnOddCircleCountHalves() {
        List<ExclusionGroup> groups = List.of(
                group("g", TOTAL_CAP, "1", "a", "b"),
                group("h", TOTAL_CAP, "1", "b", "c"),
                group("i", TOTAL_CAP, "1", "c", "a"));
        Bundle bundle = BestPackage.of(List.of(option("a", 1), option("b", 1), option("c", 1)), groups);
        assertThat(bundle.total()).isEqualByComparingTo("1.5");
        assertThat(bundle.chosen()).extracting(Bundle.Chosen::counted).containsOnly(new BigDecimal("0.5"));
    }

    @Test
    void ofAProjectOneItemIsTaken() {
        List<ExclusionGroup> groups = List.of(group("g", PER_PROJECT, null, "a", "b"));
        List<Option> options = List.of(
                new Option("a", "p1", BigDecimal.valueOf(5)),
                new Option("b", "p1", BigDecimal.valueOf(6)),
                new Option("a", "p2", BigDecimal.valueOf(4)),
                new Option("b", "p3", BigDecimal.valueOf(3)));
        Bundle bundle = BestPackage.of(options, groups);
        assertThat(bundle.total()).isEqualByComparingTo("13");
        assertThat(bundle.excluded())
                .singleElement()
                .extracting(Bundle.Excluded::project)
                .isEqualTo("p1");
    }

    @Test
    void whatIsWorthNothingIsTakenUnlessSomethingExcludesIt() {
        List<ExclusionGroup> groups = List.of(group("g", HIGHEST, null, "a", "b"));
        Bundle bundle = BestPackage.of(List.of(option("a", 0), option("b", 1), option("c", 0)), groups);
        assertThat(bundle.chosen()).extracting(Bundle.Chosen::itemId).containsExactly("b", "c");
        assertThat(BestPackage.of(List.of(), groups).total()).isZero();
    }

    @Test
    void refusesWhatCannotBeMeant() {
        List<ExclusionGroup> three = List.of(
                group("g", TOTAL_CAP, "1", "a", "b"),
                group("h", TOTAL_CAP, "1", "a", "c"),
                group("i", TOTAL_CAP, "1", "a", "d"));
        assertThatIllegalArgumentException().isThrownBy(() -> BestPackage.of(List.of(), three));
        assertThatIllegalArgumentException().isThrownBy(() -> group("g", HIGHEST, "1", "a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> group("g", TOTAL_CAP, null, "a", "b"));
    }

    @Test
    void agreesWithTryingEveryChoice() {
        int excluded = 0;
        for (int seed = 0; seed < 4000; seed++) {
            RandomPackages random = new RandomPackages(seed, 3 + seed % (seed % 40 == 0 ? 12 : 8));
            Bundle bundle = BestPackage.of(random.options(), random.groups());
            assertThat(bundle.total())
                    .as("seed %s: %s %s", seed, random.options(), random.groups())
                    .isEqualByComparingTo(new EveryChoice(random.options(), random.groups()).most());
            EveryChoice.assertSound(bundle, random.options(), random.groups());
            excluded += bundle.excluded().size();
        }
        assertThat(excluded).isGreaterThan(4000);
    }

    @Test
    void sixtyOptionsInGroupsOfTwelveAreSolved() {
        for (int seed = 0; seed < 20; seed++) {
            RandomPackages random = new RandomPackages(seed, 60, 14, 12);
            Bundle bundle = BestPackage.of(random.options(), random.groups());
            EveryChoice.assertSound(bundle, random.options(), random.groups());
            assertThat(bundle.total()).isPositive();
        }
    }

    private static Option option(String item, int amount) {
        return new Option(item, BigDecimal.valueOf(amount));
    }

    private static ExclusionGroup group(String id, ExclusionGroup.Kind kind, @Nullable String cap, String... members) {
        return new ExclusionGroup(id, kind, List.of(members), cap == null ? null : new BigDecimal(cap), null, null);
    }
}
