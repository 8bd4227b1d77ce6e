package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.condition.Clause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExclusionGroupsTest {

    private final SeedLibrary library = new SeedLibrary();

    @Test
    void theirItemsAndClausesExist() {
        assertThat(library.exclusionGroups()).allSatisfy(group -> {
            assertThat(group.items()).allMatch(id -> library.findItem(id).isPresent());
            Clause clause = group.clause();
            assertThat(clause == null
                            || group.items().stream()
                                    .anyMatch(id -> clause.document().equals(documentOf(id))))
                    .isTrue();
        });
    }

    /** What an item says of itself has to come back in a group; what may be stacked and what only a tax return does excepted. */
    @Test
    void everyExclusivityTextHasItsGroup() {
        Set<String> grouped = library.exclusionGroups().stream()
                .flatMap(group -> group.items().stream())
                .collect(Collectors.toSet());
        assertThat(library.items())
                .filteredOn(item -> excludes(item.exclusivity()))
                .hasSize(15)
                .allMatch(item -> grouped.contains(item.id()));
    }

    @Test
    void anItemIsInOneGroupOfAKind() {
        for (String kind : List.of("HIGHEST", "EXCLUSIVE", "TOTAL_CAP", "PER_PROJECT")) {
            assertThat(library.exclusionGroups())
                    .filteredOn(group -> group.kind().equals(kind))
                    .isNotEmpty()
                    .flatExtracting(ExclusionGroup::items)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theCapIsTheItemsOwn() {
        BigDecimal stated = new BigDecimal(String.valueOf(
                library.findItem("js-tx-2026-001").orElseThrow().amount().get("combinedCapWithLeasing")));
        assertThat(library.exclusionGroups())
                .filteredOn(group -> group.kind().equals("TOTAL_CAP"))
                .extracting(ExclusionGroup::cap)
                .containsExactly(stated);
    }

    @Test
    void theBestPackageKnowsTheirKinds() {
        assertThat(library.exclusionGroups())
                .allMatch(group -> cn.huiqitong.rules.bundle.ExclusionGroup.Kind.find(group.kind())
                        .isPresent());
    }

    private static boolean excludes(@Nullable String text) {
        return text != null && !text.contains("可叠加") && !text.contains("进项转出");
    }

    private String documentOf(String id) {
        return library.findItem(id).orElseThrow().documentId();
    }
}
