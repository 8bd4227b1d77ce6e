package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeedLibraryTest {

    private final SeedLibrary library = new SeedLibrary();

    @Test
    void holdsAllDocumentsAndItems() {
        assertThat(library.documents()).hasSize(81);
        assertThat(library.items()).hasSize(141);
        assertThat(library.items())
                .allSatisfy(item -> assertThat(library.documentOf(item).id()).isEqualTo(item.documentId()));
    }

    @Test
    void versionsFollowEachOtherWithoutAGap() {
        assertThat(library.documents())
                .filteredOn(document -> document.nextVersion() != null)
                .hasSize(3)
                .allSatisfy(document -> {
                    SeedDocument next = library.findDocument(Objects.requireNonNull(document.nextVersion()))
                            .orElseThrow();
                    assertThat(next.versionFromInferred())
                            .isEqualTo(Objects.requireNonNull(document.versionToInferred())
                                    .plusDays(1));
                });
    }

    @Test
    void countsOfItemsAgree() {
        assertThat(library.documents())
                .allSatisfy(document -> assertThat(library.items())
                        .filteredOn(item -> item.documentId().equals(document.id()))
                        .hasSize(document.itemCount()));
    }

    @Test
    void documentsNotCollectedSayWhereTheyAreNamed() {
        assertThat(library.documents())
                .filteredOn(document -> document.found().equals("NOT_FOUND"))
                .hasSize(7)
                .allSatisfy(document -> {
                    assertThat(document.namedIn()).isEqualTo("seed-2024");
                    assertThat(document.note()).startsWith("原文待补录");
                });
    }

    @Test
    void linksOnlyWhereMarkedSafe() {
        assertThat(library.documents()).filteredOn(d -> d.link().isPresent()).hasSize(21);
        assertThat(library.items()).filteredOn(i -> i.link().isPresent()).hasSize(31);
    }

    @Test
    void everyJudgedItemExists() {
        assertThat(library.judgedQueries())
                .hasSizeGreaterThan(10)
                .allSatisfy(query -> assertThat(query.judgements().keySet())
                        .allSatisfy(id -> assertThat(library.findItem(id)).isPresent()));
    }
}
