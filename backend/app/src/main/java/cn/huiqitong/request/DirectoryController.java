package cn.huiqitong.request;

import cn.huiqitong.identity.CurrentUser;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory of the dispatch desk over HTTP: where requests go, and whom a firm may call. */
@Controller("/api/v1/directory")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"dispatcher", "supervisor"})
class DirectoryController {

    /** A row; null where any will do. @param version 0 for a new row */
    @Serdeable
    record RouteForm(
            int version,
            @Nullable String itemDepartment,
            @Nullable String region,
            @Nullable String category,
            @NotBlank String department,
            @NotNull @Size(max = 5) List<String> assistants,
            @Nullable @Size(max = 200) String note) {

        Route route() {
            return new Route(null, version, itemDepartment, region, category, department, assistants, note);
        }
    }

    @Serdeable
    record ContactForm(
            int version,
            @Nullable @Pattern(regexp = RequestForm.PHONE) String phone,
            @Nullable @Size(max = 200) String note) {}

    private final Directory directory;
    private final DepartmentContacts contacts;
    private final Suggestions suggestions;
    private final Requests requests;

    DirectoryController(Directory directory, DepartmentContacts contacts, Suggestions suggestions, Requests requests) {
        this.directory = directory;
        this.contacts = contacts;
        this.suggestions = suggestions;
        this.requests = requests;
    }

    @Get("/routes")
    @Operation(operationId = "requestRoutes", summary = "Where requests go; the most particular row that fits counts")
    List<Route> routes() {
        return directory.list();
    }

    @Post("/routes")
    @Operation(operationId = "addRequestRoute", summary = "A new row; 409 when there is one of the same kind")
    @Status(HttpStatus.CREATED)
    Route add(CurrentUser user, @Body @Valid RouteForm form) {
        return directory.add(user.username(), form.route());
    }

    @Put("/routes/{id}")
    @Operation(
            operationId = "changeRequestRoute",
            summary = "Other departments for a row; 409 when somebody was faster")
    Route change(CurrentUser user, long id, @Body @Valid RouteForm form) {
        return directory.change(user.username(), id, form.route());
    }

    @Delete("/routes/{id}")
    @Operation(operationId = "removeRequestRoute", summary = "Takes a row out; 409 when somebody was faster")
    @Status(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, long id, @QueryValue int version) {
        directory.remove(user.username(), id, version);
    }

    @Get("/suggestions")
    @Operation(operationId = "dispatchSuggestions", summary = "Departments that a request may go to, best first")
    List<Suggestions.Suggestion> suggestions(CurrentUser user, @QueryValue long request) {
        return suggestions.of(requests.get(Actors.of(user), request));
    }

    @Get("/contacts")
    @Operation(operationId = "departmentContacts", summary = "Whom a firm may call, by department")
    List<DepartmentContacts.Contact> contacts() {
        return contacts.list();
    }

    @Put("/contacts/{department}")
    @Operation(operationId = "putDepartmentContact", summary = "A department's telephone; 409 when somebody was faster")
    DepartmentContacts.Contact put(CurrentUser user, String department, @Body @Valid ContactForm form) {
        return contacts.put(
                user.username(), new DepartmentContacts.Contact(department, form.version(), form.phone(), form.note()));
    }
}
