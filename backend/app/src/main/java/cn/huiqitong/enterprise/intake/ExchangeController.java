package cn.huiqitong.enterprise.intake;

import cn.huiqitong.identity.ApiClients;
import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Problem;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Deliveries that other systems send by themselves: each only by the mappings that its client may use. */
@Controller("/api/v1/exchange/batches")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.SYSTEM)
class ExchangeController {

    private static final int SHOWN_ERRORS = 50;
    private static final String TEXT_CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final Intake intake;
    private final BatchRows batches;
    private final StagedRows staged;
    private final ErrorReport report;
    private final ApiClients clients;

    ExchangeController(Intake intake, BatchRows batches, StagedRows staged, ErrorReport report, ApiClients clients) {
        this.intake = intake;
        this.batches = batches;
        this.staged = staged;
        this.report = report;
        this.clients = clients;
    }

    /** The body is read while it comes. Without a bad row, or with {@code skipBad}, it is applied at once. */
    @Post("/{batch}")
    @Consumes({TEXT_CSV, MediaType.APPLICATION_JSON, NDJSON, MediaType.APPLICATION_OCTET_STREAM})
    @Status(HttpStatus.ACCEPTED)
    @Operation(operationId = "exchangeBatch", summary = "Send a delivery; the same again is not applied again")
    ImportView send(
            CurrentUser user,
            String batch,
            @QueryValue String mapping,
            @QueryValue @Nullable Boolean skipBad,
            @Body InputStream body)
            throws IOException {
        if (!clients.mayUse(user.username(), mapping)) {
            throw Problem.forbidden("这个系统账号不能使用“" + mapping + "”这种导入格式。");
        }
        Delivery delivery = new Delivery(user.username(), true, Boolean.TRUE.equals(skipBad), null);
        return view(intake.receive(batch, mapping, delivery, body));
    }

    @Get("/{batch}")
    @Operation(operationId = "exchangeBatchByNumber", summary = "What became of a delivery of this client")
    ImportView get(CurrentUser user, String batch) {
        return view(own(user, batch));
    }

    @Get("/{batch}/errors.csv")
    @Produces(ErrorReport.CSV)
    @Operation(operationId = "exchangeErrors", summary = "All errors of a delivery of this client as CSV")
    HttpResponse<Writable> errors(CurrentUser user, String batch) {
        return report.of(own(user, batch).batch());
    }

    private ImportBatch own(CurrentUser user, String batch) {
        return batches.find(batch)
                .filter(found -> found.createdBy().equals(user.username()))
                .orElseThrow(() -> Problem.notFound("没有这一批导入。"));
    }

    private ImportView view(ImportBatch batch) {
        return ImportView.of(batch, staged.errors(batch.batch(), SHOWN_ERRORS));
    }
}
