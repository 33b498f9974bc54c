package org.orontes.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.Control;
import org.orontes.model.Incident;
import org.orontes.model.Place;

/** OGC KML 2.2: a folder of incidents and one of who holds what, both with time. */
final class KmlExport implements Export {
  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

  @Override
  public String kind() {
    return "kml";
  }

  @Override
  public String title() {
    return "KML with time, for Google Earth and the like";
  }

  @Override
  public String fileName() {
    return "orontes.kml";
  }

  @Override
  public String mediaType() {
    return "application/vnd.google-earth.kml+xml";
  }

  @Override
  public void write(ExportInput input, OutputStream to) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("kml");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeStartElement("Document");
      text(xml, "name", "Orontes");
      PictureIndex index = new PictureIndex(input);
      xml.writeStartElement("Folder");
      text(xml, "name", "Incidents");
      for (Incident incident : index.incidents()) {
        incident(xml, index, incident);
      }
      xml.writeEndElement();
      xml.writeStartElement("Folder");
      text(xml, "name", "Who holds what");
      for (Control control : input.picture().situation().control()) {
        control(xml, control);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      writer.write('\n');
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException("The document could not be written", e);
    }
  }

  private static void incident(XMLStreamWriter xml, PictureIndex index, Incident incident)
      throws XMLStreamException {
    xml.writeStartElement("Placemark");
    text(xml, "name", index.summary(incident));
    Claim best = index.best(incident);
    String quote = best == null ? null : index.quote(best);
    if (quote != null) {
      text(xml, "description", quote);
    }
    time(xml, incident.from(), incident.to());
    xml.writeStartElement("ExtendedData");
    data(xml, "id", incident.id().value());
    data(xml, "status", incident.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    data(xml, "type", incident.type().label());
    data(xml, "outlets", String.valueOf(incident.outlets()));
    data(xml, "origins", String.valueOf(incident.origins()));
    data(xml, "according_to", String.join("; ", index.firstHand(incident)));
    data(xml, "inferred", String.join("; ", index.inferred(incident)));
    data(xml, "time_precision", PictureIndex.timePrecision(incident));
    place(xml, incident.placeName(), incident.place());
    List<String> evidence = index.claims(incident).stream().map(index::evidence).toList();
    data(xml, "evidence", String.join("; ", evidence));
    xml.writeEndElement();
    point(xml, incident.place());
    xml.writeEndElement();
  }

  private static void control(XMLStreamWriter xml, Control control) throws XMLStreamException {
    xml.writeStartElement("Placemark");
    String holder = control.holderName() == null ? "nobody named" : control.holderName();
    String status = control.status().name().toLowerCase(Locale.ROOT);
    text(xml, "name", control.name() + ": " + holder + " (" + status + ")");
    time(xml, control.from(), control.to(), true);
    xml.writeStartElement("ExtendedData");
    data(xml, "status", status);
    data(xml, "known_from", String.valueOf(control.knownFrom() == null ? "" : control.knownFrom()));
    data(xml, "known_to", String.valueOf(control.knownTo() == null ? "" : control.knownTo()));
    data(xml, "according_to", String.join("; ", control.according()));
    data(xml, "claims", String.join("; ", control.claims().stream().map(String::valueOf).toList()));
    place(xml, control.name(), control.at());
    xml.writeEndElement();
    point(xml, control.at());
    xml.writeEndElement();
  }

  private static void time(XMLStreamWriter xml, @Nullable LocalDate from, @Nullable LocalDate to)
      throws XMLStreamException {
    time(xml, from, to, false);
  }

  /** One day is a stamp; an interval, or what lasts, is a span; what has no day has neither. */
  private static void time(
      XMLStreamWriter xml, @Nullable LocalDate from, @Nullable LocalDate to, boolean lasts)
      throws XMLStreamException {
    if (from == null && to == null) {
      return;
    }
    if (!lasts && from != null && from.equals(to)) {
      xml.writeStartElement("TimeStamp");
      text(xml, "when", from.toString());
    } else {
      xml.writeStartElement("TimeSpan");
      if (from != null) {
        text(xml, "begin", from.toString());
      }
      if (to != null) {
        text(xml, "end", to.toString());
      }
    }
    xml.writeEndElement();
  }

  private static void place(XMLStreamWriter xml, @Nullable String name, @Nullable Place place)
      throws XMLStreamException {
    data(xml, "place", name == null ? "" : name);
    if (place != null) {
      data(xml, "geo_level", place.precision().name().toLowerCase(Locale.ROOT));
      data(xml, "radius_km", String.valueOf(place.radiusKm()));
      data(xml, "obscured", String.valueOf(place.isObscured()));
    }
  }

  private static void point(XMLStreamWriter xml, @Nullable Place place) throws XMLStreamException {
    if (place != null) {
      xml.writeStartElement("Point");
      text(xml, "coordinates", place.lon() + "," + place.lat());
      xml.writeEndElement();
    }
  }

  private static void data(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeStartElement("Data");
      xml.writeAttribute("name", name);
      text(xml, "value", value);
      xml.writeEndElement();
    }
  }

  private static void text(XMLStreamWriter xml, String element, String value)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(Xml.clean(value));
    xml.writeEndElement();
  }
}
