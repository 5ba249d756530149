package dev.orm.mapping.reader;

import dev.orm.mapping.classpath.ResourceFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Refuses mapping files: they may change what the annotations say. */
final class MappingFiles {

    private static final String PERSISTENCE_UNIT = "META-INF/persistence.xml";

    private MappingFiles() {}

    static boolean areAt(String path) {
        return path.equals("META-INF/orm.xml") || path.equals(PERSISTENCE_UNIT) || path.endsWith(".hbm.xml");
    }

    static void refuse(List<ResourceFile> files, TypeMeanings meanings) {
        List<String> found = files.stream()
                .flatMap(file -> mappings(file)
                        .filter(name -> !meanings.ignores(name))
                        .map(name -> name + " in " + file.place()))
                .distinct()
                .toList();
        if (!found.isEmpty()) {
            throw MappingFileException.of(found);
        }
    }

    private static Stream<String> mappings(ResourceFile file) {
        return file.path().equals(PERSISTENCE_UNIT) ? named(file).stream() : Stream.of(file.path());
    }

    /** The {@code <mapping-file>} elements of a persistence unit. */
    private static List<String> named(ResourceFile unit) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<String> names = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(unit.bytes()));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("mapping-file")) {
                    names.add(reader.getElementText().strip());
                }
            }
        } catch (XMLStreamException e) {
            throw MappingFileException.unreadable(unit.path() + " in " + unit.place(), e);
        }
        return names;
    }
}
