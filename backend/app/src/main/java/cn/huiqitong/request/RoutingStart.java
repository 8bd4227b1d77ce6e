package cn.huiqitong.request;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts the example rows into a directory that nobody has touched yet. */
@Singleton
class RoutingStart implements ApplicationEventListener<StartupEvent> {

    private static final String EXAMPLES = "classpath:request/routing.json";

    /** @param note that these are examples */
    @Serdeable
    record Examples(String note, List<Route> routes) {}

    private final Database database;
    private final Directory directory;
    private final ResourceResolver resources;
    private final Json json;

    RoutingStart(Database database, Directory directory, ResourceResolver resources, Json json) {
        this.database = database;
        this.directory = directory;
        this.resources = resources;
        this.json = json;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        database.inTransaction(() -> {
            database.update("lock table request_route in share row exclusive mode");
            boolean touched = database.get(
                    "select exists (select 1 from audit where subject_type = 'RequestRoute')",
                    row -> row.getBoolean(1));
            if (!touched) {
                examples().routes().forEach(route -> directory.add("system", route));
            }
            return touched;
        });
    }

    private Examples examples() {
        try (InputStream in = resources.getResourceAsStream(EXAMPLES).orElseThrow()) {
            return json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Examples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
