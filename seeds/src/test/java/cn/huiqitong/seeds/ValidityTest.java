package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private final SeedLibrary library = new SeedLibrary();

    @ParameterizedTest
    @CsvSource({
        "ha-2026-2-001, 2026-11-22, CURRENT",
        "nt-2023-50-001, 2026-11-22, UNVERIFIED",
        "nt-2023-kcjr-001, 2026-11-22, DRAFT",
        "ha-2023-3-001, 2026-11-22, REPEALED",
        "nt-2017-tzzx-001, 2026-11-22, EXPIRED",
        "nt-12tiao-2020-001, 2026-11-22, EXPIRED",
        "nt-2018-50-001, 2026-11-22, SUPERSEDED",
        "js-tx-2024-001, 2026-11-22, SUPERSEDED",
        "js-tx-2024-8-001, 2026-11-22, SUPERSEDED",
        "nt-rcfp-2025-001, 2025-12-31, NOT_YET",
        "nt-rcfp-2025-001, 2026-01-01, CURRENT",
        "nt-rcfp-2025-001, 2026-12-31, CURRENT",
        "nt-rcfp-2025-001, 2027-01-01, EXPIRED",
        "cn-2023-12-001, 2027-12-31, UNVERIFIED",
        "cn-2023-12-001, 2028-01-01, EXPIRED"
    })
    void followsTheDocumentThenThePeriod(String itemId, LocalDate asOf, Validity expected) {
        assertThat(of(itemId, asOf)).isEqualTo(expected);
    }

    /** 贷款贴息: four versions of one policy, decided by the date. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-28, js-tx-2024-001",
        "2024-08-22, js-tx-2024-001",
        "2024-08-23, js-tx-2024-8-001",
        "2024-12-31, js-tx-2024-8-001",
        "2025-01-01, js-tx-2025-001",
        "2025-12-31, js-tx-2025-001",
        "2026-01-01, js-tx-2026-001",
        "2026-11-22, js-tx-2026-001"
    })
    void ofTheVersionsOfOnePolicyOneCountsOnADay(LocalDate asOf, String itemId) {
        assertThat(library.exclusionGroups().getFirst().items())
                .hasSize(4)
                .filteredOn(id -> of(id, asOf).matchable())
                .containsExactly(itemId);
    }

    @Test
    void onlyCurrentAndUnverifiedMayBeMatchedOrRecommended() {
        assertThat(Validity.values())
                .filteredOn(Validity::matchable)
                .containsExactly(Validity.CURRENT, Validity.UNVERIFIED)
                .allMatch(Validity::recommendable);
        assertThat(Validity.values()).filteredOn(Validity::recommendable).hasSize(2);
    }

    @Test
    void countsOfToday() {
        Map<Validity, Integer> counts = new EnumMap<>(Validity.class);
        library.items().forEach(item -> counts.merge(of(item.id(), LocalDate.of(2026, 11, 22)), 1, Integer::sum));
        assertThat(counts)
                .containsEntry(Validity.DRAFT, 3)
                .containsEntry(Validity.REPEALED, 4)
                .containsEntry(Validity.EXPIRED, 6)
                .containsEntry(Validity.SUPERSEDED, 5);
    }

    @Test
    void refusesAnotherDocument() {
        SeedItem item = library.items().getFirst();
        SeedDocument other = library.documents().getLast();
        assertThatThrownBy(() -> Validity.of(item, other, LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Validity of(String itemId, LocalDate asOf) {
        SeedItem item = library.findItem(itemId).orElseThrow();
        return Validity.of(item, library.documentOf(item), asOf);
    }
}
