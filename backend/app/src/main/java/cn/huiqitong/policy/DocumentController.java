package cn.huiqitong.policy;

import cn.huiqitong.platform.Paging;
import cn.huiqitong.seeds.SeedDocument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policy documents. */
@Controller("/api/v1/documents")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentController {

    private final PolicyDocuments documents;
    private final PolicyItems items;

    DocumentController(PolicyDocuments documents, PolicyItems items) {
        this.documents = documents;
        this.items = items;
    }

    @Serdeable
    record DocumentsView(long total, List<DocumentHitView> items, DocumentFacetsView facets) {}

    @Serdeable
    record DocumentFacetsView(List<DocumentFacetView> level, List<DocumentFacetView> status) {}

    @Serdeable
    record DocumentFacetView(String value, String label, long count) {}

    @Serdeable
    record DocumentHitView(
            String id,
            String title,
            @Nullable String docNo,
            boolean docNoInferred,
            @Nullable String issuer,
            boolean issuerInferred,
            String level,
            String region,
            String status,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate publishedOn,
            int itemCount,
            String found) {}

    @Serdeable
    record DocumentView(
            String id,
            String title,
            @Nullable String seedName,
            @Nullable String docNo,
            boolean docNoInferred,
            @Nullable String issuer,
            boolean issuerInferred,
            String level,
            String region,
            @Nullable String regionNote,
            String status,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String validityInferred,
            String found,
            @Nullable String namedIn,
            @Nullable String namedInTitle,
            @Nullable String sourceUrl,
            @Nullable String note,
            List<ItemRefView> items) {}

    @Serdeable
    record ItemRefView(
            String id,
            String title,
            @Nullable String articleNo,
            @Nullable String amountText,
            String obtain,
            boolean obtainInferred,
            String status) {}

    @Get
    @Operation(operationId = "documents", summary = "All documents; level and status may be repeated")
    DocumentsView documents(
            @QueryValue @Nullable String q,
            @QueryValue @Nullable List<String> level,
            @QueryValue @Nullable List<String> status,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        var paging = Paging.of(page, size);
        var found = new DocumentQuery(q, level, status).run(documents.list());
        var hits = found.matching().stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(DocumentController::hit)
                .toList();
        return new DocumentsView(
                found.matching().size(), hits, new DocumentFacetsView(found.levels(), found.statuses()));
    }

    @Get("/{id}")
    @Operation(operationId = "document", summary = "One document with its released items")
    DocumentView document(String id) {
        var document = documents.get(id);
        var content = document.content();
        return new DocumentView(
                content.id(),
                content.title(),
                content.seedName(),
                docNo(content),
                content.docNo() == null && content.docNoInferred() != null,
                issuer(content),
                content.issuer() == null && content.issuerInferred() != null,
                content.level(),
                content.region(),
                content.regionNote(),
                document.validity().name(),
                content.issuedOn(),
                content.publishedOn(),
                content.validFrom(),
                content.validTo(),
                content.validityInferred(),
                content.found(),
                content.namedIn(),
                titleOf(content.namedIn()),
                content.link().orElse(null),
                content.note(),
                items.listOf(id).stream().map(DocumentController::reference).toList());
    }

    private @Nullable String titleOf(@Nullable String id) {
        return id == null ? null : documents.find(id).map(PolicyDocument::title).orElse(null);
    }

    private static DocumentHitView hit(PolicyDocument document) {
        var content = document.content();
        return new DocumentHitView(
                content.id(),
                content.title(),
                docNo(content),
                content.docNo() == null && content.docNoInferred() != null,
                issuer(content),
                content.issuer() == null && content.issuerInferred() != null,
                content.level(),
                content.region(),
                document.validity().name(),
                content.issuedOn(),
                content.publishedOn(),
                document.items(),
                content.found());
    }

    private static ItemRefView reference(PolicyItem item) {
        var content = item.content();
        return new ItemRefView(
                item.id(),
                content.title(),
                content.articleNo(),
                content.amountText(),
                content.obtain(),
                content.obtainInferred(),
                item.validity().name());
    }

    private static @Nullable String docNo(SeedDocument content) {
        return content.docNo() == null ? content.docNoInferred() : content.docNo();
    }

    private static @Nullable String issuer(SeedDocument content) {
        return content.issuer() == null ? content.issuerInferred() : content.issuer();
    }
}
