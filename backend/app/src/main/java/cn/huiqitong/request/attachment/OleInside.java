package cn.huiqitong.request.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an OLE2 file is: Word or Excel before 2007, by the streams in its root. Files with macros are none of them. */
final class OleInside {

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private OleInside() {}

    static String mediaType(Path file) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = ole.getRoot();
            if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
                return Detection.UNKNOWN;
            }
            return root.hasEntry("WordDocument") ? "application/msword" : excel(root);
        } catch (IOException | RuntimeException e) {
            // POI throws many kinds at a file that only begins like one
            return Detection.UNKNOWN;
        }
    }

    private static String excel(DirectoryNode root) {
        return root.hasEntry("Workbook") || root.hasEntry("Book") ? "application/vnd.ms-excel" : Detection.UNKNOWN;
    }
}
