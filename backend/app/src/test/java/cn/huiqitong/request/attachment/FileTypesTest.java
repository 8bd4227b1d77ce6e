package cn.huiqitong.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.platform.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be attached: the content decides, and the name must agree. */
class FileTypesTest {

    private static final long LIMIT = 1024 * 1024;

    private final FileTypes types = types();

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of("章程.pdf", SampleFiles.pdf(), "application/pdf"),
                Arguments.of("门头.JPG", SampleFiles.jpeg(), "image/jpeg"),
                Arguments.of("门头.jpeg", SampleFiles.jpeg(), "image/jpeg"),
                Arguments.of("截图.png", SampleFiles.png(), "image/png"),
                Arguments.of("说明.docx", SampleFiles.office(SampleFiles.WORD_MAIN), "…wordprocessingml.document"),
                Arguments.of("名册.xlsx", SampleFiles.office(SampleFiles.EXCEL_MAIN), "…spreadsheetml.sheet"),
                Arguments.of("说明.doc", SampleFiles.ole("WordDocument"), "application/msword"),
                Arguments.of("名册.xls", SampleFiles.xls(), "application/vnd.ms-excel"),
                Arguments.of("批复.ofd", SampleFiles.ofd(), "application/ofd"),
                Arguments.of("备注.txt", SampleFiles.utf8("四月提交了申请。\r\n至今没有消息。"), "text/plain"),
                Arguments.of("备注.txt", SampleFiles.gbk("四月提交了申请。\r\n至今没有消息。"), "text/plain"),
                Arguments.of("备注.txt", "\uFEFF四月提交了申请".getBytes(StandardCharsets.UTF_16LE), "text/plain"),
                Arguments.of("note.txt", SampleFiles.utf8("plain words"), "text/plain"));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void comes_in(String name, byte[] content, String mediaType) throws IOException {
        FileType type = check(name, content);
        assertThat(type.mediaType()).endsWith(mediaType.replace("…", ""));
    }

    static Stream<Arguments> refused() {
        byte[] program = new byte[300];
        program[0] = 'M';
        program[1] = 'Z';
        byte[] elf = new byte[300];
        System.arraycopy(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 0, elf, 0, 7);
        return Stream.of(
                Arguments.of("程序.exe", program),
                Arguments.of("程序.pdf", program),
                Arguments.of("程序.txt", elf),
                Arguments.of("页面.html", SampleFiles.utf8("<!DOCTYPE html><html><script>1</script></html>")),
                Arguments.of("页面.txt", SampleFiles.utf8("<html><script>alert(1)</script></html>")),
                Arguments.of("图.svg", SampleFiles.utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of(
                        "图.png",
                        SampleFiles.utf8("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("脚本.sh", SampleFiles.utf8("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("脚本.txt", SampleFiles.utf8("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("压缩.zip", SampleFiles.zip(Map.of("a.txt", "a"))),
                Arguments.of("压缩.docx", SampleFiles.zip(Map.of("a.txt", "a"))),
                Arguments.of("宏.docm", SampleFiles.office(SampleFiles.WORD_WITH_MACROS)),
                Arguments.of("宏.docx", SampleFiles.office(SampleFiles.WORD_WITH_MACROS)),
                Arguments.of(
                        "宏.docx", SampleFiles.office(SampleFiles.WORD_MAIN, Map.of("word/vbaProject.bin", "macro"))),
                Arguments.of("宏.doc", SampleFiles.ole("WordDocument", "Macros")),
                Arguments.of("别的.doc", SampleFiles.ole("Something")),
                Arguments.of("坏.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}),
                Arguments.of("坏.docx", new byte[] {'P', 'K', 3, 4, 1, 2, 3}),
                Arguments.of("假.ofd", SampleFiles.zip(Map.of("OFD.xml", "<OFD xmlns=\"urn:other\"/>"))),
                Arguments.of("前面有别的.pdf", SampleFiles.utf8("<x>\n%PDF-1.4\n%%EOF")),
                Arguments.of("数据.txt", new byte[] {1, 2, 3, 4, 0, 0, 7, 7}));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void stays_outside(String name, byte[] content) {
        assertThatThrownBy(() -> check(name, content)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type().status()).isEqualTo(422);
            assertThat(problem.field()).isEqualTo("file");
        });
    }

    @Test
    void a_name_that_contradicts_the_content_is_told_what_it_should_be() {
        assertThatThrownBy(() -> check("名册.xlsx", SampleFiles.office(SampleFiles.WORD_MAIN)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.detail()).contains("Word", ".xlsx", ".docx"));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        String much = " ".repeat(4 * 1024 * 1024);
        byte[] bomb = SampleFiles.zip(Map.of(
                "[Content_Types].xml",
                "<Types>" + much + "<Override ContentType=\"" + SampleFiles.WORD_MAIN + "\"/></Types>"));
        assertThatThrownBy(() -> check("炸弹.docx", bomb)).isInstanceOf(Problem.class);
    }

    @Test
    void the_document_type_of_an_index_opens_no_other_file() throws IOException {
        var secret = Files.createTempFile("secret", ".txt");
        byte[] file = SampleFiles.zip(Map.of(
                "[Content_Types].xml",
                "<!DOCTYPE Types [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><Types><Override ContentType=\""
                        + SampleFiles.WORD_MAIN + "\"/>&x;</Types>"));
        assertThatThrownBy(() -> check("说明.docx", file)).isInstanceOf(Problem.class);
        Files.delete(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有后缀", ".pdf", "点.", ""})
    void a_name_needs_an_ending(String name) {
        assertThatThrownBy(() -> FileName.of(name)).isInstanceOf(Problem.class);
    }

    @Test
    void a_name_is_never_a_path_and_hides_nothing() {
        assertThat(FileName.of("../../etc/passwd.txt").text()).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\文档\\章程.pdf").text()).isEqualTo("章程.pdf");
        assertThat(FileName.of("章程\u202Efdp.exe\r\n").ending()).isEqualTo("exe");
        assertThat(FileName.of("a\"b.pdf").text()).isEqualTo("a_b.pdf");
        assertThat(FileName.of("长".repeat(400) + ".pdf").text()).hasSize(150).endsWith("长.pdf");
    }

    @Test
    void beyond_the_limit_nothing_is_left_on_disk() {
        assertThatThrownBy(() -> read("大.pdf", SampleFiles.pdf((int) LIMIT + 1)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type().status()).isEqualTo(413));
        assertThatThrownBy(() -> read("空.pdf", new byte[0])).isInstanceOf(Problem.class);
    }

    private FileType check(String name, byte[] content) throws IOException {
        try (ReceivedFile file = read(name, content)) {
            return types.check(file);
        }
    }

    private static ReceivedFile read(String name, byte[] content) throws IOException {
        return ReceivedFile.read(FileName.of(name), new ByteArrayInputStream(content), LIMIT);
    }

    /** The list that the portal uses. */
    private static FileTypes types() {
        try (InputStream in = FileTypesTest.class.getResourceAsStream("/request/attachment-types.json")) {
            return new FileTypes(new ObjectMapper()
                    .readTree(in)
                    .get("types")
                    .valueStream()
                    .map(FileTypesTest::type)
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileType type(JsonNode json) {
        List<String> endings =
                json.get("endings").valueStream().map(JsonNode::asText).toList();
        return new FileType(json.get("mediaType").asText(), json.get("label").asText(), endings);
    }
}
