package cn.huiqitong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The committed description of the API is what the code says; the pages' client is made from it. A record nested in a
 * controller is named without the controller, so its short name must be unique over the whole API.
 */
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../../docs/openapi.yml");
    private static final Pattern SCHEMA = Pattern.compile("(?m)^    ((?:\\w+\\.)*)(\\w+):$");
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(?:\\w+\\.)*(\\w+)\"");

    @Test
    void the_committed_document_is_the_generated_one() throws IOException {
        var generated = withShortNames(generated());
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(COMMITTED)
                .as("docs/openapi.yml is out of date; refresh it with:%n  mvn -pl backend/app -am test"
                        + " -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.update=true"
                        + " -Dskip.npm -Dskip.installnodenpm%n")
                .exists()
                .hasContent(generated);
    }

    @Test
    void every_operation_has_a_name_of_its_own() throws IOException {
        var names = Pattern.compile("operationId: (\\w+)")
                .matcher(generated())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> !name.matches(".*_\\d+"));
    }

    /** Beside the compiled application: compiling the tests leaves another one on the class path. */
    private static String generated() throws IOException {
        var source = Application.class.getProtectionDomain().getCodeSource().getLocation();
        return Files.readString(Path.of(URI.create(source.toString())).resolve("META-INF/swagger/huiqitong.yml"));
    }

    private static String withShortNames(String document) {
        var at = document.indexOf("\n  schemas:\n");
        Map<String, String> full = new LinkedHashMap<>();
        var schemas = SCHEMA.matcher(document.substring(at)).replaceAll(found -> {
            var before = full.put(found.group(2), found.group(1));
            assertThat(before).as("two schemas are called " + found.group(2)).isNull();
            return "    " + found.group(2) + ":";
        });
        var whole = document.substring(0, at) + schemas;
        return REFERENCE.matcher(whole).replaceAll("#/components/schemas/$1\"");
    }
}
