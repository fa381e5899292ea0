// Written by `npm run codegen`; do not edit.
import type { PlaceEvidenceQuery, PlaceEvidenceQueryVariables, PlacesEnterprisesQuery, PlacesEnterprisesQueryVariables, PlacesProductsQuery, PlacesProductsQueryVariables, PlacesProjectsQuery, PlacesProjectsQueryVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PlacesEnterprisesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacesEnterprises($filter: EnterpriseFilter, $after: String) {
  enterprises(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EnterpriseName
      kind
      lat
      lon
      geoPrecision
      region {
        ...PlaceRegion
      }
    }
  }
}
    fragment EnterpriseName on Enterprise {
  id
  name
  nameEn
}
fragment PlaceRegion on Region {
  id
  name
  nameEn
  lat
  lon
  parent {
    id
    name
    nameEn
    parent {
      id
      name
      nameEn
      parent {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<PlacesEnterprisesQuery, PlacesEnterprisesQueryVariables>;
export const PlacesProjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacesProjects($filter: ProjectFilter, $after: String) {
  projects(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
      stage
      region {
        ...PlaceRegion
      }
    }
  }
}
    fragment PlaceRegion on Region {
  id
  name
  nameEn
  lat
  lon
  parent {
    id
    name
    nameEn
    parent {
      id
      name
      nameEn
      parent {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<PlacesProjectsQuery, PlacesProjectsQueryVariables>;
export const PlacesProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacesProducts($after: String) {
  products(first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesProductsQuery, PlacesProductsQueryVariables>;
export const PlaceEvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaceEvidence($id: ID!) {
  region(id: $id) {
    id
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  source {
    id
    title
    publisher
    date
    url
    linkOk
    citation
  }
  confidence
  basis
  locator
}`) as unknown as TypedDocumentString<PlaceEvidenceQuery, PlaceEvidenceQueryVariables>;
