package cn.huiqitong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "documents.json, document.schema.json, 81",
        "items.json, item.schema.json, 141",
        "exclusion-groups.json, exclusion-group.schema.json, 8"
    })
    void everyRowFollowsItsSchema(String rows, String schema, int count) throws IOException {
        JsonNode data = read(rows);
        assertThat(data).hasSize(count);
        for (JsonNode row : data) {
            assertThat(errors(schema, row)).as(row.path("id").asText()).isEmpty();
        }
    }

    @Test
    void aLinkThatIsNotSafeIsRefused() throws IOException {
        ObjectNode row = (ObjectNode) read("documents.json").get(0);
        row.put("sourceUrl", "https://example.org/").put("linkSafe", false);
        assertThat(errors("document.schema.json", row)).isNotEmpty();
    }

    @Test
    void anUnknownFieldIsRefused() throws IOException {
        ObjectNode row = (ObjectNode) read("items.json").get(0);
        row.put("amountSuggested", 1);
        assertThat(errors("item.schema.json", row)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cap, 1", "kind, STACKABLE", "clause, x"})
    void aGroupThatContradictsItselfIsRefused(String field, String value) throws IOException {
        ObjectNode row = (ObjectNode) read("exclusion-groups.json").get(0);
        row.set(
                field,
                field.equals("cap")
                        ? JSON.getNodeFactory().numberNode(1)
                        : JSON.getNodeFactory().textNode(value));
        assertThat(errors("exclusion-group.schema.json", row)).isNotEmpty();
    }

    @Test
    void aStatedGroupHasItsClause() throws IOException {
        ObjectNode row = (ObjectNode) read("exclusion-groups.json").get(0);
        row.put("inferred", false);
        assertThat(errors("exclusion-group.schema.json", row)).isNotEmpty();
    }

    private static Set<ValidationMessage> errors(String schema, JsonNode row) throws IOException {
        JsonSchema reader = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read(schema));
        return reader.validate(row, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static JsonNode read(String path) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/seeds/" + path)) {
            return JSON.readTree(Objects.requireNonNull(in));
        }
    }
}
