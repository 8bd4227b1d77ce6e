package cn.huiqitong.policy;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.seeds.SeedCodeSystem;
import cn.huiqitong.seeds.SeedLibrary;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vocabulary of conditions: facts and code systems. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
class CatalogController {

    private final SeedLibrary seeds;

    CatalogController(SeedLibrary seeds) {
        this.seeds = seeds;
    }

    @Serdeable
    record FactCatalogView(List<FactFieldView> fields) {}

    @Serdeable
    record CodesView(String system, String title, @Nullable String source, List<CodeView> codes) {}

    @Serdeable
    record CodeView(
            String code,
            String name,
            List<String> parents,
            @Nullable String note) {}

    @Get("/facts")
    @Operation(operationId = "facts", summary = "The facts that conditions speak of")
    FactCatalogView facts() {
        return new FactCatalogView(
                seeds.factCatalog().list().stream().map(FactFieldView::of).toList());
    }

    @Get("/codes/{system}")
    @Operation(operationId = "codes", summary = "A code system, e.g. region or industry")
    CodesView codes(String system) {
        var found = seeds.findCodeSystem(system).orElseThrow(() -> Problem.notFound("没有这个代码表。"));
        return new CodesView(
                found.system(),
                found.title(),
                found.source(),
                found.codes().stream().map(CatalogController::view).toList());
    }

    private static CodeView view(SeedCodeSystem.Code code) {
        return new CodeView(code.code(), code.name(), code.parents(), code.note());
    }
}
