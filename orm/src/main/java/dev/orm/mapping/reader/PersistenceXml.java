package dev.orm.mapping.reader;

import dev.orm.mapping.classpath.ResourceFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the units of one {@code persistence.xml} name. They choose nothing: entities are those of {@code
 * models.classpath} and {@code models.packages}.
 *
 * @param place the file and the folder or archive that holds it, for messages
 * @param closed whether every unit leaves out the classes that it does not list
 */
record PersistenceXml(
        String place, List<String> mappingFiles, List<String> classes, List<String> jarFiles, boolean closed) {

    static final String PATH = "META-INF/persistence.xml";

    PersistenceXml {
        mappingFiles = List.copyOf(mappingFiles);
        classes = List.copyOf(classes);
        jarFiles = List.copyOf(jarFiles);
    }

    static PersistenceXml read(ResourceFile file) {
        String place = file.path() + " in " + file.place();
        try {
            return new Reader(place).read(file.bytes());
        } catch (XMLStreamException e) {
            throw MappingFileException.unreadable(place, e);
        }
    }

    /** One pass over the elements. */
    private static final class Reader {

        private final String place;
        private final Map<String, List<String>> texts =
                Map.of("mapping-file", new ArrayList<>(), "class", new ArrayList<>(), "jar-file", new ArrayList<>());
        private int units;
        private int closed;

        Reader(String place) {
            this.place = place;
        }

        PersistenceXml read(byte[] content) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml);
                }
            }
            return new PersistenceXml(
                    place,
                    texts.getOrDefault("mapping-file", List.of()),
                    texts.getOrDefault("class", List.of()),
                    texts.getOrDefault("jar-file", List.of()),
                    units > 0 && closed == units);
        }

        private void element(XMLStreamReader xml) throws XMLStreamException {
            String name = xml.getLocalName();
            List<String> collected = texts.get(name);
            if (collected != null) {
                collected.add(xml.getElementText().strip());
            } else if (name.equals("persistence-unit")) {
                units++;
            } else if (name.equals("exclude-unlisted-classes")) {
                closed += xml.getElementText().strip().equals("false") ? 0 : 1;
            }
        }
    }
}
