package cn.huiqitong.request.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a ZIP file is: a Word or Excel file says it in {@code [Content_Types].xml}, an OFD in the root of {@code OFD.xml}
 * (GB/T 33190). Only these two are unpacked, and never beyond a limit. Files with macros are none of them.
 */
final class ZipInside {

    private static final int MOST_ENTRIES = 5000;
    /** What all entries together claim to unpack to; more is a bomb or nothing that an official can open. */
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;

    private static final int LONGEST_INDEX = 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OFD = "OFD.xml";
    private static final String OFD_NAMESPACE = "http://www.ofdspec.org/2016";
    private static final String MACROS = "vbaproject.bin";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> MAIN_PARTS = Map.of(
            OFFICE + "wordprocessingml.document.main+xml", OFFICE + "wordprocessingml.document",
            OFFICE + "spreadsheetml.sheet.main+xml", OFFICE + "spreadsheetml.sheet");
    private static final XMLInputFactory XML = xml();

    private ZipInside() {}

    static String mediaType(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return sane(zip) ? inside(zip).orElse("application/zip") : Detection.UNKNOWN;
        } catch (ZipException e) {
            return Detection.UNKNOWN;
        }
    }

    private static boolean sane(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            return false;
        }
        long unpacked = 0;
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > MOST_UNPACKED || !names.add(name) || name.endsWith(MACROS)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> inside(ZipFile zip) throws IOException {
        try {
            ZipEntry types = zip.getEntry(CONTENT_TYPES);
            if (types != null) {
                return office(index(zip, types));
            }
            ZipEntry ofd = zip.getEntry(OFD);
            return ofd != null && isOfd(index(zip, ofd)) ? Optional.of("application/ofd") : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static InputStream index(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new ByteArrayInputStream(in.readNBytes(LONGEST_INDEX));
        }
    }

    private static Optional<String> office(InputStream contentTypes) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(contentTypes);
        Optional<String> found = Optional.empty();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && found.isEmpty()) {
                found = Optional.ofNullable(reader.getAttributeValue(null, "ContentType"))
                        .map(MAIN_PARTS::get);
            }
        }
        return found;
    }

    private static boolean isOfd(InputStream ofd) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(ofd);
        reader.nextTag();
        return reader.getLocalName().equals("OFD") && OFD_NAMESPACE.equals(reader.getNamespaceURI());
    }

    /** No document type, no other files. */
    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
